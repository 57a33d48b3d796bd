package org.cstorecords.treaty;

import java.util.List;
import java.util.Map;
import org.cstorecords.evidence.EvidenceReader;
import org.cstorecords.query.Criteria;
import org.cstorecords.query.FilterResolver;
import org.cstorecords.query.PageRequest;
import org.cstorecords.query.Rows;
import org.cstorecords.query.Slice;
import org.cstorecords.record.Entries;
import org.cstorecords.record.Entry;
import org.cstorecords.record.EntryType;
import org.cstorecords.record.RecordEntity;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class TreatyService {

    private final TreatyRepository treaties;
    private final FilterResolver resolver;
    private final Entries entries;
    private final EvidenceReader evidence;

    TreatyService(TreatyRepository treaties, FilterResolver resolver, Entries entries, EvidenceReader evidence) {
        this.treaties = treaties;
        this.resolver = resolver;
        this.entries = entries;
        this.evidence = evidence;
    }

    Slice<TreatySummary> list(Criteria<Treaty> criteria, PageRequest page) {
        return treaties.list(resolver.resolve(criteria), page).map(TreatySummary::of);
    }

    void export(Criteria<Treaty> criteria, PageRequest page, Rows<TreatyDetail> rows) {
        treaties.export(resolver.resolve(criteria), page, this::details, rows);
    }

    TreatyDetail get(String id) {
        return details(List.of(entries.require(treaties.findBySlug(id), EntryType.TREATY, id)))
                .get(0);
    }

    private List<TreatyDetail> details(List<Treaty> found) {
        Map<Long, List<Entry>> decisions = entries.grouped(treaties.decisions(RecordEntity.keys(found)));
        return evidence.details(
                found,
                (treaty, evidenceOfTreaty) -> TreatyDetail.of(
                        treaty, decisions.getOrDefault(treaty.entry().id(), List.of()), evidenceOfTreaty));
    }
}
