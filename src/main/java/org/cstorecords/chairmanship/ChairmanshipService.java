package org.cstorecords.chairmanship;

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
        return chairmanships.list(resolver.resolve(criteria), page).map(ChairmanshipSummary::of);
    }

    void export(Criteria<Chairmanship> criteria, PageRequest page, Rows<ChairmanshipDetail> rows) {
        chairmanships.export(resolver.resolve(criteria), page, this::details, rows);
    }

    ChairmanshipDetail get(String id) {
        return details(List.of(entries.require(chairmanships.findBySlug(id), EntryType.CHAIRMANSHIP, id)))
                .get(0);
    }

    private List<ChairmanshipDetail> details(List<Chairmanship> found) {
        Map<Long, List<Entry>> successors = entries.grouped(chairmanships.successors(RecordEntity.keys(found)));
        return evidence.details(
                found,
                (chairmanship, evidenceOfTerm) -> ChairmanshipDetail.of(
                        chairmanship,
                        successors.getOrDefault(chairmanship.entry().id(), List.of()).stream()
                                .findFirst()
                                .orElse(null),
                        evidenceOfTerm));
    }
}
