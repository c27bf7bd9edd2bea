/** The line "Subject: ..." that opens a pasted mail, with its break; empty where none does. One short word is its label. */
export const subjectOf = (text: string): string => /^\p{L}{1,20} ?: .*\n/u.exec(text)?.[0] ?? ''

/** "Subject: Re: Invitation": the prefix of RFC 5322 (3.6.5), or what mail programs write in its place. */
export const isAnswered = (subject: string): boolean => /^[^:]+: (?:re|aw|antw|rif|r|res|rép) ?: /iu.test(subject)
