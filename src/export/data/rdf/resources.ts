/**
 * A graph document as RDF: entities, relations, and every statement as a node of its own with the passage that it
 * stands on (Web Annotation), the article it comes from and whoever says so (PROV-O).
 *
 * Only what the article itself affirms as a fact, and nobody denies, is also a plain triple between two entities.
 */
import type { Correction, Entity, GraphDocument, Range, Relation, Statement } from '../../../graph/document'
import { indexGraph, type GraphIndex } from '../../../graph/graph-index'
import { labelOf, relationStatus } from '../../../graph/status'
import type { DataOptions } from '../data-format'
import { date, expand, iriOf, json, literal, property, type Property, type Resource } from './model'
import { codePointCounter, passageResources, type PassageContext } from './passage'
import { classesOf, negationOf, ontologyResources, propertyOf } from './vocabulary'

/** @returns the resources, each once; offsets are those of the full text whatever `texts` says */
export function rdfResources(document: GraphDocument, options: DataOptions): Resource[] {
  const index = indexGraph(document)
  const passages = passageContexts(document, options)
  const facts = new Map<string, Property[]>()
  for (const relation of document.relations.filter(isFact)) {
    const known = facts.get(relation.source) ?? []
    facts.set(relation.source, [...known, [propertyOf(relation.type), { iri: entityIri(relation.target) }]])
  }
  return [
    ...decisionResources(document),
    ...ontologyResources(document),
    ...[...passages.values()].map((context) => articleResource(context, options)),
    ...document.entities.flatMap((entity) => entityResources(entity, facts.get(entity.id) ?? [], passages)),
    ...document.relations.flatMap((relation) => relationResources(relation, document, index, passages)),
  ]
}

/** Whether the article itself says so for a fact (or, in a graph without articles, the graph does), and nobody denies it. */
function isFact(relation: Relation): boolean {
  const saysSo = ({ polarity, certainty, speaker, attribution }: Statement) =>
    polarity === 'affirmed' && certainty === 'stated' && speaker === null && attribution === undefined
  return (
    relationStatus(relation) === 'affirmed' && (relation.statements.length === 0 || relation.statements.some(saysSo))
  )
}

function entityIri(id: string): string {
  return iriOf('entity', id)
}

function passageContexts({ articles }: GraphDocument, { texts }: DataOptions): Map<string, PassageContext> {
  const urls = articles.map(({ url }) => webAddress(url))
  return new Map(
    articles.map((article, i) => {
      const url = urls[i]
      const isOwn = url !== undefined && urls.indexOf(url) === urls.lastIndexOf(url)
      const articleIri = isOwn ? url : iriOf('article', article.id)
      const codePoints = codePointCounter(article.text)
      return [article.id, { article, articleIri, codePoints, surroundings: texts === 'full' }]
    }),
  )
}

function webAddress(url: string | undefined): string | undefined {
  return url !== undefined && URL.canParse(url) && /^https?:/i.test(url) ? new URL(url).href : undefined
}

function articleResource({ article, articleIri, codePoints }: PassageContext, { texts }: DataOptions): Resource {
  const { id, title, publisher, published, url, rights, text, blocks, sentences } = article
  const at = ({ start, end }: Range) => [codePoints(start), codePoints(end)]
  return {
    iri: articleIri,
    types: [expand('schema:NewsArticle'), expand('prov:Entity')],
    properties: [
      ...property('schema:identifier', literal(id)),
      ...property('schema:headline', literal(title)),
      ...property('schema:publisher', literal(publisher)),
      ...property('schema:datePublished', date(published)),
      ...property('schema:url', literal(url)),
      ...property('schema:copyrightNotice', literal(rights)),
      ...(texts === 'full'
        ? [
            ...property('schema:articleBody', literal(text)),
            ...property('relata:blocks', json(blocks.map((block) => [...at(block), block.role]))),
            ...property('relata:sentences', json(sentences.map(at))),
          ]
        : []),
    ],
  }
}

function entityResources(
  entity: Entity,
  facts: readonly Property[],
  passages: ReadonlyMap<string, PassageContext>,
): Resource[] {
  const iri = entityIri(entity.id)
  const { iso3166, ...otherCodes } = entity.codes ?? {}
  const mentions = entity.mentions.flatMap((mention, i) => {
    const context = passages.get(mention.article)
    const passage = iriOf('mention', entity.id, i + 1)
    return context === undefined ? [] : [{ passage, resources: passageResources(passage, mention, context) }]
  })
  return [
    {
      iri,
      types: classesOf(entity.kind),
      properties: [
        ...property('schema:name', literal(entity.name)),
        ...entity.aliases.flatMap((alias) => property('schema:alternateName', literal(alias))),
        ...property('wdt:P297', literal(iso3166)),
        ...Object.entries(otherCodes).flatMap(([scheme, code]) =>
          property('schema:identifier', literal(`${scheme}:${code}`)),
        ),
        ...property('relata:x', literal(entity.position?.x, 'xsd:double')),
        ...property('relata:y', literal(entity.position?.y, 'xsd:double')),
        ...mentions.flatMap(({ passage }) => property('relata:mention', { iri: passage })),
        ...facts,
        ...correctedBy(iri, entity.corrections),
      ],
    },
    ...correctionResources(iri, entity.corrections),
    ...mentions.flatMap(({ resources }) => resources),
  ]
}

function relationResources(
  relation: Relation,
  document: GraphDocument,
  index: GraphIndex,
  passages: ReadonlyMap<string, PassageContext>,
): Resource[] {
  const iri = iriOf('relation', relation.id)
  const label = labelOf(relation, document.ontology)
  const statements = relation.statements.map((statement, i) => ({
    statement,
    iri: iriOf('statement', relation.id, i + 1),
  }))
  return [
    {
      iri,
      types: [expand('relata:Relation')],
      properties: [
        ...property('relata:source', { iri: entityIri(relation.source) }),
        ...property('relata:type', { iri: propertyOf(relation.type) }),
        ...property('relata:target', { iri: entityIri(relation.target) }),
        ...property('rdfs:label', literal(label)),
        // The words before they were denied, where the label denies them.
        ...property('relata:words', literal(label === relation.label ? undefined : relation.label)),
        ...property('relata:status', { iri: expand(`relata:${relationStatus(relation)}`) }),
        ...statements.flatMap((one) => property('relata:statement', { iri: one.iri })),
        ...correctedBy(iri, relation.corrections),
      ],
    },
    ...correctionResources(iri, relation.corrections),
    ...statements.flatMap((one) => {
      const context = passages.get(one.statement.article)
      return context === undefined ? [] : statementResources(one.iri, one.statement, relation, document, index, context)
    }),
  ]
}

function statementResources(
  iri: string,
  statement: Statement,
  relation: Relation,
  document: GraphDocument,
  index: GraphIndex,
  context: PassageContext,
): Resource[] {
  const { speaker, attribution, polarity, certainty, time } = statement
  const parts = [
    { name: 'relata:evidence', range: statement },
    { name: 'relata:sourceWords', range: statement.source },
    { name: 'relata:predicateWords', range: statement.predicate },
    { name: 'relata:targetWords', range: statement.target },
    ...(attribution === undefined ? [] : [{ name: 'relata:attribution', range: attribution } as const]),
  ] as const
  const passages = parts.map(({ name, range }) => ({ name, range, iri: `${iri}/${name.replace('relata:', '')}` }))
  const label = labelOf({ ...relation, statements: [statement] }, document.ontology)
  const nameOf = (id: string) => index.entities.get(id)?.name ?? id
  return [
    {
      iri,
      types: [expand('rdf:Statement'), expand('prov:Entity')],
      properties: [
        ...property('rdfs:label', literal(`${nameOf(relation.source)} ${label} ${nameOf(relation.target)}`)),
        ...property('rdf:subject', { iri: entityIri(relation.source) }),
        ...property('rdf:predicate', {
          iri: polarity === 'denied' ? negationOf(relation.type) : propertyOf(relation.type),
        }),
        ...property('rdf:object', { iri: entityIri(relation.target) }),
        ...property('relata:polarity', { iri: expand(`relata:${polarity}`) }),
        ...property('relata:certainty', { iri: expand(`relata:${certainty}`) }),
        ...property('prov:hadPrimarySource', { iri: context.articleIri }),
        ...property('prov:wasAttributedTo', speaker === null ? undefined : { iri: entityIri(speaker) }),
        ...property('schema:temporal', literal(time?.text)),
        ...property('schema:startDate', date(time?.from)),
        ...property('schema:endDate', date(time?.to)),
        ...passages.flatMap((passage) => property(passage.name, { iri: passage.iri })),
        ...correctedBy(iri, statement.corrections),
      ],
    },
    ...correctionResources(iri, statement.corrections),
    {
      iri: `${iri}/annotation`,
      types: [expand('oa:Annotation')],
      properties: [
        ...property('oa:motivatedBy', { iri: expand('oa:describing') }),
        ...property('oa:hasBody', { iri }),
        ...property('oa:hasTarget', { iri: `${iri}/evidence` }),
      ],
    },
    ...passages.flatMap((passage) => passageResources(passage.iri, passage.range, context)),
  ]
}

/** The activities by which a person put a thing right (PROV-O, prov:wasGeneratedBy). */
function correctedBy(iri: string, corrections: readonly Correction[] = []): Property[] {
  return corrections.flatMap((_, i) => property('prov:wasGeneratedBy', { iri: correctionIri(iri, i) }))
}

/** What the document says of itself: every decision that was applied, also of what it took away. */
function decisionResources({ corrections = [] }: GraphDocument): Resource[] {
  if (corrections.length === 0) return []
  const iri = iriOf('graph', 'this')
  return [
    { iri, types: [expand('schema:Dataset'), expand('prov:Entity')], properties: correctedBy(iri, corrections) },
    ...correctionResources(iri, corrections),
  ]
}

function correctionResources(iri: string, corrections: readonly Correction[] = []): Resource[] {
  return corrections.map(({ id, action, by, on, why, note }, i) => ({
    iri: correctionIri(iri, i),
    types: [expand('relata:Correction'), expand('prov:Activity')],
    properties: [
      ...property('schema:identifier', literal(id)),
      ...property('relata:action', literal(action)),
      ...property('rdfs:label', literal(note)),
      ...property('schema:agent', literal(by)),
      ...property('prov:endedAtTime', date(on)),
      ...property('rdfs:comment', literal(why)),
    ],
  }))
}

function correctionIri(iri: string, place: number): string {
  return `${iri}/correction-${place + 1}`
}
