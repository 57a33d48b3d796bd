package org.cstorecords.session;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class SessionService {

    private static final List<Facet> FACETS = List.of(
            Facet.of("body"),
            Facet.of("kind"),
            Facet.of("status"),
            Facet.of("country", "place.country"),
            Facet.ofYears());

    private final SessionRepository sessions;
    private final FilterResolver resolver;
    private final Entries entries;
    private final EvidenceReader evidence;

    SessionService(SessionRepository sessions, FilterResolver resolver, Entries entries, EvidenceReader evidence) {
        this.sessions = sessions;
        this.resolver = resolver;
        this.entries = entries;
        this.evidence = evidence;
    }

    Slice<SessionSummary> list(Criteria<Session> criteria, Set<SessionFilter.Include> include, PageRequest page) {
        Slice<Session> found = sessions.list(resolver.resolve(criteria), page);
        boolean withAttendance = include.contains(SessionFilter.Include.ATTENDANCE);
        boolean withDecisions = include.contains(SessionFilter.Include.DECISIONS);
        Map<Long, List<DecisionReference>> decisions = withDecisions ? decisions(found.items()) : Map.of();
        return found.map(session -> SessionSummary.of(
                session,
                withDecisions ? decisions.getOrDefault(session.entry().id(), List.of()) : null,
                withAttendance ? SessionDetail.attendance(session) : null));
    }

    void export(Criteria<Session> criteria, PageRequest page, Rows<SessionDetail> rows) {
        sessions.export(resolver.resolve(criteria), page, this::details, rows);
    }

    void events(Criteria<Session> criteria, PageRequest page, Rows<SessionEvent> events) {
        sessions.export(
                resolver.resolve(criteria),
                page,
                found -> found.stream().map(SessionEvent::of).toList(),
                events);
    }

    SessionFacets facets(Criteria<Session> criteria) {
        Query<Session> query = resolver.resolve(criteria);
        Facets facets = sessions.facets(query, FACETS);
        Map<String, String> countries =
                sessions.countryNames().stream().collect(toMap(row -> (String) row[0], row -> (String) row[1]));
        return new SessionFacets(
                facets.total(),
                facets.isLowerBound(),
                facets.of("body"),
                facets.of("kind"),
                facets.of("status"),
                facets.of("country", countries),
                facets.years(),
                query.corrected());
    }

    SessionDetail get(String id) {
        return details(List.of(entries.require(sessions.findBySlug(id), EntryType.SESSION, id)))
                .get(0);
    }

    private List<SessionDetail> details(List<Session> found) {
        Map<Long, List<DecisionReference>> decisions = decisions(found);
        return evidence.details(
                found,
                (session, sessionEvidence) -> SessionDetail.of(
                        session, decisions.getOrDefault(session.entry().id(), List.of()), sessionEvidence));
    }

    private Map<Long, List<DecisionReference>> decisions(List<Session> found) {
        return sessions.decisions(RecordEntity.keys(found)).stream()
                .collect(groupingBy(row -> (Long) row[0], mapping(DecisionReference::of, toList())));
    }
}
