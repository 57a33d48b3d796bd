package org.cstorecords.decision;

import java.util.Set;
import org.cstorecords.registry.Conditions;
import org.cstorecords.registry.EntryType;
import org.cstorecords.registry.Listing;
import org.cstorecords.registry.NoSuchRecordException;
import org.cstorecords.registry.Registry;
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
        return list(filter, Specification.unrestricted());
    }

    Listing<DecisionSummary> listOfBody(String body, DecisionFilter filter) {
        return list(
                filter, Specification.where(Conditions.refersTo("body", Set.of(registry.key(EntryType.BODY, body)))));
    }

    Listing<DecisionSummary> listOfSession(String session, DecisionFilter filter) {
        return list(
                filter,
                Specification.where(Conditions.refersTo("session", Set.of(registry.key(EntryType.SESSION, session)))));
    }

    private Listing<DecisionSummary> list(DecisionFilter filter, Specification<Decision> within) {
        Specification<Decision> chosen = registry.resolve(references -> {
            references.known("topic", filter.topic(), decisions::topics);
            return filter.specification(references);
        });
        Listing<Decision> found = decisions.list(
                within.and(chosen), filter.segment(DecisionFilter.ORDERINGS), "entry", "body", "session", "treaty");
        return registry.summaries(found, DecisionSummary::of);
    }

    DecisionDetail get(String id) {
        Decision decision =
                decisions.findBySlug(id).orElseThrow(() -> new NoSuchRecordException(EntryType.DECISION, id));
        return DecisionDetail.of(decision, registry.evidence(decision.entry()));
    }
}
