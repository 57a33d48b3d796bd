package org.cstorecords.session;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.cstorecords.registry.Conditions;
import org.cstorecords.registry.Entry;
import org.cstorecords.registry.EntryType;
import org.cstorecords.registry.Listing;
import org.cstorecords.registry.Registry;
import org.cstorecords.registry.Selection;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class SessionService {

    private final SessionRepository sessions;
    private final Registry registry;

    SessionService(SessionRepository sessions, Registry registry) {
        this.sessions = sessions;
        this.registry = registry;
    }

    Listing<SessionSummary> list(SessionFilter filter) {
        return list(select(filter), filter);
    }

    Listing<SessionSummary> listOfBody(String body, SessionFilter filter) {
        return list(select(filter).within(ofBody(body)), filter);
    }

    private Listing<SessionSummary> list(Selection<Session> selection, SessionFilter filter) {
        Listing<Session> found = sessions.list(selection, filter.segment(SessionFilter.ORDERINGS));
        boolean attendance = filter.include().contains(SessionFilter.Include.ATTENDANCE);
        boolean decided = filter.include().contains(SessionFilter.Include.DECISIONS);
        Map<Long, List<Entry>> decisions =
                decided ? registry.grouped(sessions.decisions(Registry.keys(found.items()))) : Map.of();
        return found.map(session -> SessionSummary.of(
                session,
                decided
                        ? SessionDetail.decisions(
                                decisions.getOrDefault(session.entry().id(), List.of()))
                        : null,
                attendance ? SessionDetail.attendance(session) : null));
    }

    SessionFacets facets(SessionFilter filter) {
        return registry.resolve(references -> {
            references.known("country", filter.country(), sessions::countries);
            Function<SessionFacets.@Nullable Facet, Selection<Session>> aside =
                    facet -> references.selection(filter.specification(references, facet));
            Selection<Session> all = aside.apply(null);
            references.check();
            return new SessionFacets(
                    sessions.count(all.condition()),
                    registry.facetOfRecords(sessions.count(
                            aside.apply(SessionFacets.Facet.BODY),
                            root -> root.get("body").<Long>get("id"))),
                    registry.facet(sessions.count(
                            aside.apply(SessionFacets.Facet.KIND), root -> root.<Session.Kind>get("kind"))),
                    registry.facet(sessions.count(
                            aside.apply(SessionFacets.Facet.STATUS), root -> root.<Session.Status>get("status"))),
                    registry.facet(
                            sessions.count(
                                    aside.apply(SessionFacets.Facet.COUNTRY),
                                    root -> Conditions.<String>part(root, "place", "country")),
                            sessions.countryNames().stream()
                                    .collect(toMap(row -> (String) row[0], row -> (String) row[1]))),
                    registry.facetOfYears(sessions.countYears(aside.apply(SessionFacets.Facet.YEAR), "date")),
                    all.corrected());
        });
    }

    void export(SessionFilter filter, Consumer<SessionDetail> rows) {
        export(select(filter), filter, rows);
    }

    void exportOfBody(String body, SessionFilter filter, Consumer<SessionDetail> rows) {
        export(select(filter).within(ofBody(body)), filter, rows);
    }

    void events(SessionFilter filter, Consumer<SessionEvent> events) {
        events(select(filter), filter, events);
    }

    void eventsOfBody(String body, SessionFilter filter, Consumer<SessionEvent> events) {
        events(select(filter).within(ofBody(body)), filter, events);
    }

    private void export(Selection<Session> selection, SessionFilter filter, Consumer<SessionDetail> rows) {
        sessions.each(
                selection,
                filter.segment(SessionFilter.ORDERINGS),
                batch -> details(batch).forEach(rows));
    }

    private void events(Selection<Session> selection, SessionFilter filter, Consumer<SessionEvent> events) {
        sessions.each(
                selection,
                filter.segment(SessionFilter.ORDERINGS),
                batch -> batch.stream().map(SessionEvent::of).forEach(events));
    }

    SessionDetail get(String id) {
        return details(List.of(sessions.findBySlug(id).orElseThrow(() -> registry.missing(EntryType.SESSION, id))))
                .get(0);
    }

    private Selection<Session> select(SessionFilter filter) {
        return registry.select(references -> {
            references.known("country", filter.country(), sessions::countries);
            return filter.specification(references);
        });
    }

    private Specification<Session> ofBody(String body) {
        return Specification.where(Conditions.refersTo("body", Set.of(registry.key(EntryType.BODY, body))));
    }

    private List<SessionDetail> details(List<Session> found) {
        Map<Long, List<Entry>> decisions = registry.grouped(sessions.decisions(Registry.keys(found)));
        return registry.details(
                found,
                (session, evidence) -> SessionDetail.of(
                        session, decisions.getOrDefault(session.entry().id(), List.of()), evidence));
    }
}
