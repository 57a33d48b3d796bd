package org.cstorecords.decision;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.cstorecords.registry.CitationDetail;
import org.cstorecords.registry.Conditions;
import org.cstorecords.registry.EntryType;
import org.cstorecords.registry.Listing;
import org.cstorecords.registry.Ordering;
import org.cstorecords.registry.Registry;
import org.cstorecords.registry.Selection;
import org.cstorecords.registry.Update;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class DecisionService {

    private final DecisionRepository decisions;
    private final Registry registry;

    DecisionService(DecisionRepository decisions, Registry registry) {
        this.decisions = decisions;
        this.registry = registry;
    }

    Listing<DecisionSummary> list(DecisionFilter filter) {
        return list(select(filter), filter);
    }

    Listing<DecisionSummary> listOfBody(String body, DecisionFilter filter) {
        return list(select(filter).within(ofBody(body)), filter);
    }

    Listing<DecisionSummary> listOfSession(String session, DecisionFilter filter) {
        return list(select(filter).within(ofSession(session)), filter);
    }

    private Listing<DecisionSummary> list(Selection<Decision> selection, DecisionFilter filter) {
        Listing<Decision> found = decisions.list(selection, filter.segment(DecisionFilter.ORDERINGS));
        boolean positions = filter.include().contains(DecisionFilter.Include.POSITIONS);
        Map<Long, List<CitationDetail>> citations = filter.include().contains(DecisionFilter.Include.CITATIONS)
                ? registry.citations(Registry.keys(found.items()))
                : Map.of();
        return found.map(decision -> DecisionSummary.of(
                decision,
                positions ? DecisionDetail.positions(decision) : null,
                citations.get(decision.entry().id())));
    }

    DecisionFacets facets(DecisionFilter filter) {
        return registry.resolve(references -> {
            references.known("topic", filter.topic(), decisions::topics);
            Function<DecisionFacets.@Nullable Facet, Selection<Decision>> aside =
                    facet -> references.selection(filter.specification(references, facet));
            Selection<Decision> all = aside.apply(null);
            references.check();
            return new DecisionFacets(
                    decisions.count(all.condition()),
                    registry.facet(decisions.count(
                            aside.apply(DecisionFacets.Facet.TYPE), root -> root.<Decision.Type>get("type"))),
                    registry.facet(decisions.count(
                            aside.apply(DecisionFacets.Facet.STATUS), root -> root.<Decision.Status>get("status"))),
                    registry.facetOfRecords(decisions.count(
                            aside.apply(DecisionFacets.Facet.BODY),
                            root -> root.get("body").<Long>get("id"))),
                    registry.facet(
                            decisions.count(
                                    aside.apply(DecisionFacets.Facet.TOPIC),
                                    root -> root.<Decision, String>join("topics")),
                            decisions.topicNames().stream()
                                    .collect(toMap(row -> (String) row[0], row -> (String) row[1]))),
                    registry.facetOfYears(decisions.countYears(aside.apply(DecisionFacets.Facet.YEAR), "date")),
                    all.corrected());
        });
    }

    Listing<Update> updates(DecisionFilter filter) {
        return updates(select(filter), filter);
    }

    Listing<Update> updatesOfBody(String body, DecisionFilter filter) {
        return updates(select(filter).within(ofBody(body)), filter);
    }

    Listing<Update> updatesOfSession(String session, DecisionFilter filter) {
        return updates(select(filter).within(ofSession(session)), filter);
    }

    private Listing<Update> updates(Selection<Decision> selection, DecisionFilter filter) {
        return decisions
                .list(selection, filter.segment(Ordering.byChange(), true))
                .map(DecisionService::update);
    }

    private static Update update(Decision decision) {
        List<Update.Term> terms = new ArrayList<>();
        terms.add(new Update.Term("type", decision.type().name()));
        decision.topics().forEach(topic -> terms.add(new Update.Term("topic", topic)));
        return Update.of(decision.entry(), decision.summary(), terms);
    }

    void export(DecisionFilter filter, Consumer<DecisionDetail> rows) {
        export(select(filter), filter, rows);
    }

    void exportOfBody(String body, DecisionFilter filter, Consumer<DecisionDetail> rows) {
        export(select(filter).within(ofBody(body)), filter, rows);
    }

    void exportOfSession(String session, DecisionFilter filter, Consumer<DecisionDetail> rows) {
        export(select(filter).within(ofSession(session)), filter, rows);
    }

    private void export(Selection<Decision> selection, DecisionFilter filter, Consumer<DecisionDetail> rows) {
        decisions.each(
                selection,
                filter.segment(DecisionFilter.ORDERINGS),
                batch -> details(batch).forEach(rows));
    }

    DecisionDetail get(String id) {
        return details(List.of(decisions.findBySlug(id).orElseThrow(() -> registry.missing(EntryType.DECISION, id))))
                .get(0);
    }

    private Selection<Decision> select(DecisionFilter filter) {
        return registry.select(references -> {
            references.known("topic", filter.topic(), decisions::topics);
            return filter.specification(references);
        });
    }

    private Specification<Decision> ofBody(String body) {
        return Specification.where(Conditions.refersTo("body", Set.of(registry.key(EntryType.BODY, body))));
    }

    private Specification<Decision> ofSession(String session) {
        return Specification.where(Conditions.refersTo("session", Set.of(registry.key(EntryType.SESSION, session))));
    }

    private List<DecisionDetail> details(List<Decision> found) {
        return registry.details(found, DecisionDetail::of);
    }
}
