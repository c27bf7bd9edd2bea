/**
 * Could this message speak of a party, a plan, a change of one, or an answer? Runs in the page on every message, so it is
 * one linear pass without any import. It errs on the side of yes: the background reads what passes, and decides.
 */
const CUES =
  /part(?:y|ies)|b(?:irth)?-?'?d(?:ay|ae)|turn(?:s|ing)\b|invit|rsvp|r\.s\.v\.p|celebrat|sleep ?over|play ?date|b\.?b\.?q|barbe[cq]ue|picnic|disco\b|gathering|happy hour|reception|get.?together|hous.?warming|open house|\bcome\b|\bcoming\b|\bjoin|\bover (?:to|at|for)\b|\b(?:at|to) (?:mine|ours)\b|\b(?:my|our) (?:house|place|home|garden)\b|\bfancy\b|\bu?p for\b|cancel|postpone|called off|re-?schedul|resched|instead|moved? to|mov(?:ing|ed) (?:it|the)|change of|changed|pushing|br(?:ing|ought) forward|\bcan'?t (?:make|come|go)|\bmake it\b|\bbe there\b|count (?:me|us|him|her|them) in|see (?:you|u|ya) (?:at|on|then|there)|\bdrop.?off|pick.?up|\b(?:sat|sun|mon|tues?|wed|thu(?:rs?)?|fri)(?:[a-z]*day)?\b|tomorrow|tonight|tonite|\b\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\b|\b\d{1,2} ?(?:-|–|til|till|to) ?\d{1,2}\b|\b\d{1,2}(?:st|nd|rd|th)\b|o'?clock/i

/** Longest start of a text that is looked at; an invitation says so earlier than that. */
const REACH = 20_000

export const gate = (text: string): boolean => CUES.test(text.length > REACH ? text.slice(0, REACH) : text)
