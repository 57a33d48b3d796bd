package org.cstorecords.formation;

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
class FormationService {

    private final FormationRepository formations;
    private final FilterResolver resolver;
    private final Entries entries;
    private final EvidenceReader evidence;

    FormationService(
            FormationRepository formations, FilterResolver resolver, Entries entries, EvidenceReader evidence) {
        this.formations = formations;
        this.resolver = resolver;
        this.entries = entries;
        this.evidence = evidence;
    }

    Slice<FormationSummary> list(Criteria<Formation> criteria, PageRequest page) {
        return formations.list(resolver.resolve(criteria), page).map(FormationSummary::of);
    }

    void export(Criteria<Formation> criteria, PageRequest page, Rows<FormationDetail> rows) {
        formations.export(resolver.resolve(criteria), page, this::details, rows);
    }

    FormationDetail get(String id) {
        return details(List.of(entries.require(formations.findBySlug(id), EntryType.FORMATION, id)))
                .get(0);
    }

    private List<FormationDetail> details(List<Formation> found) {
        return evidence.details(found, FormationDetail::of);
    }
}
