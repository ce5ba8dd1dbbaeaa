/** Tells what a site prints around its articles: sections, buttons, links to other stories, notices. */

/** Whole lines, in lower case. */
const LINES = new Set(
  [
    'news|world|world news|politics|business|economy|opinion|opinions|analysis|comment|sport|sports|culture|lifestyle|tech|technology|science|health|video|videos|audio|podcast|podcasts|live|breaking news|latest|latest news|top stories|top news|home|menu|search|close|more|explore|weather|europe news|international',
    'dismiss|share|share this|share this article|share this story|share on facebook|share on twitter|share on x|save|print|email|e-mail|copy link|copy|link copied|facebook|twitter|x|whatsapp|telegram|linkedin|reddit|pinterest|instagram|youtube|flipboard|tiktok|rss|listen|listen to this article|watch|play|pause|like|dislike|reply|report|flag|bookmark|tweet|pin it|gift article|gift this article|add to favourites|purchase licensing rights|view all|see all|show more|load more|see more|next|previous|back|back to top|top',
    'advertisement|advertisements|ad|ads|advert|sponsored|sponsored content|promoted|promoted content|paid content|partner content|article continues below|story continues below|continue reading|continue reading the main story|continue reading below|skip to content|skip to main content|skip to navigation|skip advertisement|skip ad',
    "related|related articles|related stories|related topics|related content|related news|related coverage|read more|read next|read also|also read|see also|more on this story|more stories|more news|most read|most popular|most viewed|popular|trending|trending now|recommended|recommended for you|recommended stories|you may also like|you might also like|editors’ picks|editors' picks|editor's picks|editor’s picks|in case you missed it|keep reading|keep exploring|what to read next|up next|don't miss|don’t miss|in this article|on this topic|topics|tags|categories|keywords|list of \\d+ items|end of list|follow us|contact us|about us|about the author|about the authors|about the writer",
    'subscribe|subscribe now|sign up|sign in|log in|login|register|newsletter|newsletters|donate|support us|join us|comments|comment|leave a comment|leave a reply|add a comment|no comments|view comments|show comments|post a comment|join the conversation|accept|accept all|accept cookies|reject all|manage cookies|cookie settings|i agree|agree|ok|got it|no thanks|privacy policy|terms of use|terms of service|terms and conditions|cookie policy|cookies',
  ].flatMap((words) => words.split('|')),
)
/** Openings of lines that lead to another story; what follows the colon is its title. */
const LINK =
  /^[[(]?(?:read(?:\s+(?:more|also|next|on))?|also\s+read|see\s+also|see\s+more|related(?:\s+(?:articles?|stor(?:y|ies)|content|news|coverage))?|more(?:\s+(?:on\s+this(?:\s+story)?|stories|news|from\b.{0,40}))?|watch|listen|recommended(?:\s+(?:reading|stories))?|go\s+deeper|dig\s+deeper|don['’]t\s+miss|tags|topics|keywords|filed\s+under|categor(?:y|ies)|source|via|link)\s*[:|»>→]/i
const LINK_WITHOUT_COLON =
  /^(?:read\s+more\s+(?:on|about|from|here|at|in)|read\s+(?:the\s+)?full\s+(?:story|article)|click\s+here|tap\s+here|more\s+from\b|more\s+on\s+(?:this|the)\s+(?:story|topic))/i
const INVITATION =
  /^(?:(?:please\s+)?(?:subscribe|sign\s+up|register)\b.{0,80}\b(?:to|for|now|today|free|newsletter|account)|get\s+(?:our|the|more|all)\b.{0,80}\b(?:newsletter|inbox|app|alerts?)|follow\s+(?:us|\S+(?:\s+\S+)?)\s+on\s+(?:twitter|x|facebook|telegram|instagram|google|linkedin|social)|download\s+(?:our|the)\b.{0,40}\bapp|join\s+(?:our|the)\b.{0,40}\b(?:channel|telegram|whatsapp|newsletter|community)|support\s+(?:our|independent)\b.{0,40}\bjournalism|share\s+(?:this|on|via)\b|thank\s+you\s+for\s+(?:reading|subscribing|registering)|already\s+a\s+(?:subscriber|member)|you\s+(?:have|['’]ve)\s+(?:\d+|no|reached)\b.{0,40}\b(?:free|limit|articles?)|enter\s+your\s+e-?mail|(?:leave|add|post)\s+a\s+comment|view\s+all\b|show\s+all\b)/i
const NOTICE =
  /^(?:©|\(c\)\s|copyright\b|all\s+rights\s+reserved|our\s+standards?\s*:|this\s+(?:material|article|story|content|page)\s+(?:may\s+not\s+be|is\s+protected|was\s+(?:originally|first|produced|amended|automatically|auto-?generated)|has\s+been\s+(?:amended|updated|corrected|republished)|originally)|\(?this\s+story\s+(?:has\s+been|was|is)\s+(?:corrected|updated|auto|published|amended)|(?:we|this\s+(?:web)?site)\s+uses?\s+cookies|by\s+(?:continuing|clicking|using|subscribing|signing)\b.{0,80}\b(?:cookies|agree|terms|policy|site)|the\s+views\s+expressed\b|views\s+expressed\s+(?:in|are)\b|editor['’]?s['’]?\s+note\s*:)|\ball\s+rights\s+reserved\.?$/i
const COUNT =
  /^(?:\d[\d.,]*\s*[km]?\s+(?:comments?|shares?|likes?|views?|repl(?:y|ies)|retweets?|reactions?)|(?:comments?|shares?|likes?|views?)\s*[:(]?\s*\d[\d.,]*\s*[km]?\)?)$/i
const ADDRESS = /^(?:https?:\/\/\S+|www\.\S+|\S+@\S+\.\S+|@\w+|#\w+(?:\s+#\w+)*)$/i
const BREADCRUMB = /^\p{Lu}[\p{L} &]{1,24}(?:\s*[>›»|•·]\s*\p{Lu}[\p{L} &-]{1,40}){1,5}$/u
const PARTED = /[>›»|•·]/
const WORDLESS = /^[^\p{L}\p{N}]*$/u
const LONGEST = 500

/** Heads a list of links to other stories. */
const LIST_OF_LINKS =
  /^(?:related(?:\s+\w+)?|read\s+(?:more|next|also)|also\s+read|see\s+also|more\s+(?:stories|news|on\s+this\s+story|from\b.{1,40})|most\s+(?:read|popular|viewed)|popular|trending(?:\s+now)?|recommended(?:\s+.{1,20})?|you\s+(?:may|might)\s+also\s+like|editor['’]?s['’]?\s+picks|top\s+stories|latest(?:\s+news)?|keep\s+(?:reading|exploring)|what\s+to\s+read\s+next|don['’]t\s+miss|list\s+of\s+\d+\s+items)\s*:?$/i

/** Whether a line belongs to the site and not to the article. */
export function isFurniture(line: string): boolean {
  if (line.length > LONGEST) return false
  return (
    WORDLESS.test(line) ||
    LINES.has(line.toLowerCase().replace(/\s*[:»›>→.…]+$/, '')) ||
    LINK.test(line) ||
    (LINK_WITHOUT_COLON.test(line) && !/[.!?]$/.test(line)) ||
    (INVITATION.test(line) && line.length <= 250) ||
    NOTICE.test(line) ||
    COUNT.test(line) ||
    ADDRESS.test(line) ||
    (PARTED.test(line) && BREADCRUMB.test(line))
  )
}

/** Whether a line heads a list of links to other stories, as "Related articles" does. */
export function headsLinks(line: string): boolean {
  return line.length <= 60 && LIST_OF_LINKS.test(line)
}
