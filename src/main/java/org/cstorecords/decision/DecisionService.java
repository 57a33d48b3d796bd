package org.cstorecords.decision;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cstorecords.evidence.CitationDetail;
import org.cstorecords.evidence.EvidenceReader;
import org.cstorecords.query.Criteria;
import org.cstorecords.query.Facets;
import org.cstorecords.query.Facets.Facet;
import org.cstorecords.query.FilterResolver;
import org.cstorecords.query.PageRequest;
import org.cstorecords.query.Query;
import org.cstorecords.query.Rows;
import org.cstorecords.query.Slice;
import org.cstorecords.record.Entries;
import org.cstorecords.record.EntryType;
import org.cstorecords.record.RecordEntity;
import org.cstorecords.web.format.FeedEntry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class DecisionService {

    private static final List<Facet> FACETS = List.of(
            Facet.of("type"),
            Facet.of("status"),
            Facet.of("scope"),
            Facet.of("body"),
            Facet.of("topic", "topics"),
            Facet.ofYears());

    private final DecisionRepository decisions;
    private final FilterResolver resolver;
    private final Entries entries;
    private final EvidenceReader evidence;

    DecisionService(DecisionRepository decisions, FilterResolver resolver, Entries entries, EvidenceReader evidence) {
        this.decisions = decisions;
        this.resolver = resolver;
        this.entries = entries;
        this.evidence = evidence;
    }

    Slice<DecisionSummary> list(Criteria<Decision> criteria, Set<DecisionFilter.Include> include, PageRequest page) {
        Slice<Decision> found = decisions.list(resolver.resolve(criteria), page);
        boolean withPositions = include.contains(DecisionFilter.Include.POSITIONS);
        Map<Long, List<CitationDetail>> citations = include.contains(DecisionFilter.Include.CITATIONS)
                ? evidence.citations(RecordEntity.keys(found.items()))
                : Map.of();
        return found.map(decision -> DecisionSummary.of(
                decision,
                withPositions ? DecisionDetail.positions(decision) : null,
                citations.get(decision.entry().id())));
    }

    Slice<FeedEntry> feed(Criteria<Decision> criteria, PageRequest page) {
        return decisions.list(resolver.resolve(criteria), page).map(DecisionService::feedEntry);
    }

    private static FeedEntry feedEntry(Decision decision) {
        List<FeedEntry.Category> categories = new ArrayList<>();
        categories.add(new FeedEntry.Category("type", decision.type.name()));
        decision.topics.forEach(topic -> categories.add(new FeedEntry.Category("topic", topic)));
        return FeedEntry.of(decision.entry(), decision.summary, categories);
    }

    void export(Criteria<Decision> criteria, PageRequest page, Rows<DecisionDetail> rows) {
        decisions.export(resolver.resolve(criteria), page, this::details, rows);
    }

    DecisionFacets facets(Criteria<Decision> criteria) {
        Query<Decision> query = resolver.resolve(criteria);
        Facets facets = decisions.facets(query, FACETS);
        Map<String, String> topics =
                decisions.topicNames().stream().collect(toMap(row -> (String) row[0], row -> (String) row[1]));
        return new DecisionFacets(
                facets.total(),
                facets.isLowerBound(),
                facets.of("type"),
                facets.of("status"),
                facets.of("scope"),
                facets.of("body"),
                facets.of("topic", topics),
                facets.years(),
                query.corrected());
    }

    DecisionDetail get(String id) {
        return details(List.of(entries.require(decisions.findBySlug(id), EntryType.DECISION, id)))
                .get(0);
    }

    private List<DecisionDetail> details(List<Decision> found) {
        return evidence.details(found, DecisionDetail::of);
    }
}
