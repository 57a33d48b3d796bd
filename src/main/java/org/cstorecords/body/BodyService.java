package org.cstorecords.body;

import java.util.List;
import org.cstorecords.evidence.EvidenceReader;
import org.cstorecords.query.Criteria;
import org.cstorecords.query.FilterResolver;
import org.cstorecords.query.PageRequest;
import org.cstorecords.query.Rows;
import org.cstorecords.query.Slice;
import org.cstorecords.record.Entries;
import org.cstorecords.record.EntryType;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class BodyService {

    private final BodyRepository bodies;
    private final FilterResolver resolver;
    private final Entries entries;
    private final EvidenceReader evidence;

    BodyService(BodyRepository bodies, FilterResolver resolver, Entries entries, EvidenceReader evidence) {
        this.bodies = bodies;
        this.resolver = resolver;
        this.entries = entries;
        this.evidence = evidence;
    }

    Slice<BodySummary> list(Criteria<Body> criteria, PageRequest page) {
        return bodies.list(resolver.resolve(criteria), page).map(BodySummary::of);
    }

    void export(Criteria<Body> criteria, PageRequest page, Rows<BodyDetail> rows) {
        bodies.export(resolver.resolve(criteria), page, this::details, rows);
    }

    BodyDetail get(String id) {
        return details(List.of(entries.require(bodies.findBySlug(id), EntryType.BODY, id)))
                .get(0);
    }

    private List<BodyDetail> details(List<Body> found) {
        return evidence.details(found, BodyDetail::of);
    }
}
