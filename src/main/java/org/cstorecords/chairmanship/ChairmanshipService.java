package org.cstorecords.chairmanship;

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
class ChairmanshipService {

    private final ChairmanshipRepository chairmanships;
    private final FilterResolver resolver;
    private final Entries entries;
    private final EvidenceReader evidence;

    ChairmanshipService(
            ChairmanshipRepository chairmanships, FilterResolver resolver, Entries entries, EvidenceReader evidence) {
        this.chairmanships = chairmanships;
        this.resolver = resolver;
        this.entries = entries;
        this.evidence = evidence;
    }

    Slice<ChairmanshipSummary> list(Criteria<Chairmanship> criteria, PageRequest page) {
        Query<Chairmanship> query = resolver.resolve(criteria);
        return chairmanships
                .list(query, page)
                .map(found -> ChairmanshipSummary.of(found, query.certainty(found.entry())));
    }

    void export(Criteria<Chairmanship> criteria, PageRequest page, Rows<ChairmanshipDetail> rows) {
        Query<Chairmanship> query = resolver.resolve(criteria);
        chairmanships.export(query, page, found -> details(found, query::certainty), rows);
    }

    ChairmanshipDetail get(String id) {
        return details(
                        List.of(entries.require(chairmanships.findBySlug(id), EntryType.CHAIRMANSHIP, id)),
                        record -> null)
                .get(0);
    }

    private List<ChairmanshipDetail> details(List<Chairmanship> found, Function<Entry, @Nullable Certainty> certainty) {
        Map<Long, List<Entry>> successors = entries.grouped(chairmanships.successors(RecordEntity.keys(found)));
        return evidence.details(
                found,
                (chairmanship, evidenceOfTerm) -> ChairmanshipDetail.of(
                        chairmanship,
                        successors.getOrDefault(chairmanship.entry().id(), List.of()).stream()
                                .findFirst()
                                .orElse(null),
                        certainty.apply(chairmanship.entry()),
                        evidenceOfTerm));
    }
}
