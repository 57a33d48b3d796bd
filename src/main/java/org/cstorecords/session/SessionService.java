package org.cstorecords.session;

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
class SessionService {

    private final SessionRepository sessions;
    private final Registry registry;

    SessionService(SessionRepository sessions, Registry registry) {
        this.sessions = sessions;
        this.registry = registry;
    }

    Listing<SessionSummary> list(SessionFilter filter) {
        return list(filter, Specification.unrestricted());
    }

    Listing<SessionSummary> listOfBody(String body, SessionFilter filter) {
        return list(
                filter, Specification.where(Conditions.refersTo("body", Set.of(registry.key(EntryType.BODY, body)))));
    }

    private Listing<SessionSummary> list(SessionFilter filter, Specification<Session> within) {
        Specification<Session> chosen = registry.resolve(references -> {
            references.known("country", filter.country(), sessions::countries);
            return filter.specification(references);
        });
        Listing<Session> found = sessions.list(
                within.and(chosen),
                filter.segment(SessionFilter.ORDERINGS),
                "entry",
                "body",
                "chairState",
                "chairPerson");
        return registry.summaries(found, SessionSummary::of);
    }

    SessionDetail get(String id) {
        Session session = sessions.findBySlug(id).orElseThrow(() -> new NoSuchRecordException(EntryType.SESSION, id));
        Long key = session.entry().id();
        return SessionDetail.of(session, sessions.decisions(key), registry.evidence(session.entry()));
    }
}
