/**
 * An article into a graph: the whole way at a glance.
 *
 *   clean      which lines are the story
 *   segment    sentences and quotations
 *   cutUnits   quotations from the frames that say whose they are; tokens
 *   names      what the lexicon, heads, titles and capitals name
 *   settle     what only the whole article tells of a name
 *   parse      tags, lemmas, dependency trees
 *   kinds      what kind an unknown name is, by its sentence
 *   roles      posts, their holders and whose they are
 *   phrases    things named by a common noun
 *   referents  one thing for all its names
 *   discourse  one thing for its pronouns and descriptions
 *   speakers   whose a quotation is
 *   relate     predicates and their arguments, attributed
 *   stakes     who holds how much of what
 *   locations  where named things lie, said in passing
 *   assemble   entities, relations, statements
 *
 * Deterministic; no network, no file, no DOM.
 */
import type { Article, GraphDocument } from '../graph/document'
import { assemble } from './assemble'
import { clean } from './clean'
import { Discourse } from './discourse'
import { isEnglish } from './english'
import { resolveFirstPerson } from './first-person'
import { onlyAbroad } from './home'
import { inferKinds } from './infer-kinds'
import { findLocations } from './locations'
import { NameFinder } from './names'
import { parseUnit } from './parse'
import { findPhrases } from './phrases'
import { Referents } from './referents'
import { relate, type RelateContext } from './relate'
import type { Resources, SourceArticle } from './resources'
import { findRoles } from './roles'
import { segment } from './segment'
import { settleNames } from './settle'
import { Speakers } from './speakers'
import { Stakes } from './stakes'
import type { Unit } from './syntax'
import { type TimeExpression, timesIn } from './time'
import { cutUnits } from './units'

/** A longer line that opens like a link to another story is a sentence after all. */
const MAX_FURNITURE = 100
/** parse, discourse and relate: a step a unit in each. */
const STAGES_WITH_STEPS = 3

/**
 * Extracts the graph of one article.
 *
 * @param source what intake made of a file
 * @param resources ontology, lexicon and language model
 * @param onStep told each time when one of so many steps is done, for who waits for a long text
 * @returns a graph document with this one article; entities have no positions yet. Of a text in another language than
 *   English it has names and no relations: `isEnglish` tells, for whoever has to say so
 */
export function extract(source: SourceArticle, resources: Resources, onStep?: (total: number) => void): GraphDocument {
  const { ontology, lexicon, model } = resources
  const { text } = source
  const isFurniture = (line: string): boolean => line.length <= MAX_FURNITURE && lexicon.isFurniture(line)
  const blocks = clean(text, { title: source.title, isFurniture })
  const { sentences, quotations } = segment(text, blocks, {
    abbreviation: (word) => lexicon.abbreviation(word),
  })
  const tokenUnits = cutUnits(text, blocks, sentences, quotations)
  const names = settleNames(
    tokenUnits.map((unit) => new NameFinder(unit.tokens, lexicon, unit.display).find()),
    (word) => lexicon.genderOf(word) !== undefined,
  )
  const step = (): void => onStep?.(STAGES_WITH_STEPS * tokenUnits.length)
  const units = tokenUnits.map((unit, i) => {
    step()
    return parseUnit(unit, i, names[i] ?? [], text, model, lexicon, ontology.verbForms)
  })

  inferKinds(units, lexicon)
  const referents = new Referents(lexicon)
  referents.enterNames(units)
  const discourse = new Discourse(referents, units)
  for (const unit of units) if (unit.display) discourse.enterPosts(findRoles(unit, lexicon))
  // headline and captions speak of people whom only the story introduces
  for (const unit of [...units].sort((a, b) => Number(a.display) - Number(b.display))) {
    const roles = findRoles(unit, lexicon)
    discourse.read(unit, roles, findPhrases(unit, lexicon))
    step()
  }

  discourse.finish()

  const speakers = new Speakers(units, sentences, quotations, lexicon, ontology)
  const context: RelateContext = { ontology, lexicon, speakers }
  resolveFirstPerson(units, discourse.facts, context)
  // in another language names are still names, but what holds between them cannot be read
  const english = isEnglish(text)
  const stakes = new Stakes()
  const findings = units.flatMap((unit) => {
    step()
    return english ? [...relate(unit, context), ...findLocations(unit, context), ...stakes.read(unit, context)] : []
  })

  const article: Article = {
    ...source,
    blocks,
    sentences: sentences.map(({ start, end }) => ({ start, end })),
  }
  const times = new Map<Unit, readonly TimeExpression[]>()
  const timesOf = (unit: Unit): readonly TimeExpression[] => {
    let found = times.get(unit)
    if (!found) times.set(unit, (found = timesIn(text, unit, source.published)))
    return found
  }
  return assemble({
    article,
    ontology,
    referents: referents.all,
    findings: onlyAbroad(findings, discourse.facts),
    facts: english ? discourse.facts : [],
    timesOf,
  })
}
