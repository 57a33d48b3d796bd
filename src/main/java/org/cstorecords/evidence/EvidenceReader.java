package org.cstorecords.evidence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.cstorecords.record.Entry;
import org.cstorecords.record.RecordEntity;
import org.springframework.stereotype.Service;

/** Service that reads citations and discrepancies in the transaction of the caller. */
@Service
public class EvidenceReader {

    private final EvidenceRepository evidence;

    EvidenceReader(EvidenceRepository evidence) {
        this.evidence = evidence;
    }

    /** Returns the citations of the records with these keys, grouped by key. It takes one SQL statement. */
    public Map<Long, List<CitationDetail>> citations(Long[] keys) {
        // PostgreSQL caches the plan for one key, but plans the statement for an array each time, for its length.
        return (keys.length == 1 ? evidence.citations(keys[0]) : evidence.citations(keys))
                .stream().collect(groupingBy(citation -> citation.entry().id(), mapping(CitationDetail::of, toList())));
    }

    /**
     * Returns the details of the records, in the same order. It takes one SQL statement, or two if any of the records
     * has discrepancies.
     *
     * @param detail converts a record and its evidence to its detail
     */
    public <T extends RecordEntity, D> List<D> details(List<T> records, BiFunction<T, Evidence, D> detail) {
        Map<Long, List<CitationDetail>> citations = citations(RecordEntity.keys(records));
        Set<Long> disputed = records.stream()
                .map(RecordEntity::entry)
                .filter(Entry::hasDiscrepancy)
                .map(Entry::id)
                .collect(toSet());
        Map<Long, List<DiscrepancyDetail>> discrepancies = disputed.isEmpty()
                ? Map.of()
                : evidence.discrepancies(disputed.toArray(Long[]::new)).stream()
                        .collect(groupingBy(
                                discrepancy -> discrepancy.entry().id(), mapping(DiscrepancyDetail::of, toList())));
        return records.stream()
                .map(record -> {
                    Long key = record.entry().id();
                    return detail.apply(
                            record,
                            new Evidence(
                                    citations.getOrDefault(key, List.of()),
                                    discrepancies.getOrDefault(key, List.of())));
                })
                .toList();
    }
}
