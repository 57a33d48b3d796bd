package org.cstorecords.treaty;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.cstorecords.asof.Certainty;
import org.cstorecords.evidence.EvidenceReader;
import org.cstorecords.query.Criteria;
import org.cstorecords.query.FilterResolver;
import org.cstorecords.query.PageRequest;
import org.cstorecords.query.Query;
import org.cstorecords.query.Rows;
import org.cstorecords.query.Slice;
import org.cstorecords.record.Entries;
import org.cstorecords.record.Entry;
import org.cstorecords.record.EntryType;
import org.cstorecords.record.RecordEntity;
import org.jspecify.annotations.Nullable;
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
        Query<Treaty> query = resolver.resolve(criteria);
        return treaties.list(query, page).map(found -> TreatySummary.of(found, query.certainty(found.entry())));
    }

    void export(Criteria<Treaty> criteria, PageRequest page, Rows<TreatyDetail> rows) {
        Query<Treaty> query = resolver.resolve(criteria);
        treaties.export(query, page, found -> details(found, query::certainty), rows);
    }

    TreatyDetail get(String id) {
        return details(List.of(entries.require(treaties.findBySlug(id), EntryType.TREATY, id)), record -> null)
                .get(0);
    }

    private List<TreatyDetail> details(List<Treaty> found, Function<Entry, @Nullable Certainty> certainty) {
        Map<Long, List<Entry>> decisions = entries.grouped(treaties.decisions(RecordEntity.keys(found)));
        return evidence.details(
                found,
                (treaty, evidenceOfTreaty) -> TreatyDetail.of(
                        treaty,
                        decisions.getOrDefault(treaty.entry().id(), List.of()),
                        certainty.apply(treaty.entry()),
                        evidenceOfTreaty));
    }
}
