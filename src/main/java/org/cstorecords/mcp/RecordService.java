package org.cstorecords.mcp;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cstorecords.evidence.CitationDetail;
import org.cstorecords.evidence.EvidenceReader;
import org.cstorecords.record.Entries;
import org.cstorecords.record.Entry;
import org.cstorecords.record.EntryType;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what tools add to the responses of the API: citations of the records of a list, and identifiers that exist. */
@Service
@Transactional(readOnly = true)
class RecordService {

    private final Entries entries;
    private final EvidenceReader evidence;

    RecordService(Entries entries, EvidenceReader evidence) {
        this.entries = entries;
        this.evidence = evidence;
    }

    /**
     * Returns the citations of records.
     *
     * @param records identifiers of records, by type
     * @return citations by path of the record, such as {@code /api/v1/sessions/csc-2013-09-23}
     */
    Map<String, List<CitationDetail>> citations(Map<EntryType, Set<String>> records) {
        Set<String> slugs = records.values().stream().flatMap(Set::stream).collect(toSet());
        List<Entry> found = entries.find(records.keySet(), slugs).stream()
                .filter(entry -> records.getOrDefault(entry.type(), Set.of()).contains(entry.slug()))
                .toList();
        Map<Long, List<CitationDetail>> citations =
                evidence.citations(found.stream().map(Entry::id).toArray(Long[]::new));
        Map<String, List<CitationDetail>> byPath = new HashMap<>();
        found.forEach(entry -> byPath.put(entry.self(), citations.getOrDefault(entry.id(), List.of())));
        return byPath;
    }

    /** Returns the first identifiers of a type that begin with a text, in any case. */
    List<String> identifiers(EntryType type, String prefix, int limit) {
        return entries.startingWith(type, prefix, limit).stream()
                .map(Entry::slug)
                .toList();
    }
}
