/** Endings and pronouns that would tell a boy from a girl, a mother from a father. */
export const GENDERED: Readonly<Record<string, RegExp>> = {
  en: /\b(he|she|his|her|him|son|daughter)\b/i,
  es: /\b(encantad|content|invitad|bienvenid|agradecid|apenad|list|segur|ocupad|ilusionad)[oa]s?\b|\b(hij|niñ)[oa]\b/i,
  fr: /(?<!(avoir|avons|a) )\binvitée?s?\b|\b(content|ravi|désolé|heureux|heureuse|prêt)e?s?\b|\b(elle|fils|fille)\b/i,
  de: /\b(er|ihm|ihn|seine|seinen|Sohn|Tochter|Freundin|Freund)\b/,
  it: /\b(content|liet|invitat|spiacent|felicissim|dispiaciut|grat)[oaie]\b|\b(figli[oa]|lui|lei)\b/,
  nl: /\b(hij|hem|zij|haar|zoon|dochter)\b/i,
  pt: /\b(obrigad|encantad|convidad|animad|ansios|grat|feit)[oa]s?\b|\b(filh[oa]|ele|ela)\b/i
}
