package org.cstorecords.explorer;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.cstorecords.record.Entries;
import org.cstorecords.record.Entry;
import org.cstorecords.record.EntryType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Describes records in a sentence, for the head of the page. */
@Service
@Transactional(readOnly = true)
class RecordDescriptionService {

    private final Entries entries;

    RecordDescriptionService(Entries entries) {
        this.entries = entries;
    }

    /**
     * Returns the description of a record, or null if there is no such record.
     *
     * @param record such as {@code decisions/csc-2013-09-23-communique}
     */
    ExplorerPage.@Nullable Description of(String record) {
        String[] parts = record.split("/", -1);
        EntryType type = Arrays.stream(EntryType.values())
                .filter(one -> one.collection().equals(parts[0]))
                .findFirst()
                .orElse(null);
        if (type == null || parts.length != 2) {
            return null;
        }
        return entries.find(Set.of(type), Set.of(parts[1])).stream()
                .findFirst()
                .map(RecordDescriptionService::describe)
                .orElse(null);
    }

    private static ExplorerPage.Description describe(Entry entry) {
        String kind = entry.type().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String article = kind.startsWith("o") ? "An " : "A ";
        String citations = entry.citationCount() == 1 ? "1 citation" : entry.citationCount() + " citations";
        return new ExplorerPage.Description(
                entry.title() + " – CSTO Records",
                article + kind + " in the independent record of the Collective Security Treaty Organization, with "
                        + citations
                        + (entry.hasDiscrepancy() ? ". The sources contradict each other about it." : " of sources."));
    }
}
