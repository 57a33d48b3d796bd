package org.cstorecords.explorer;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.cstorecords.record.Entries;
import org.cstorecords.record.Entry;
import org.cstorecords.record.EntryType;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** Describes records in a sentence, for the head of the page. */
@Service
class RecordDescriptions {

    private static final Logger LOG = LoggerFactory.getLogger(RecordDescriptions.class);

    private final Entries entries;
    private final TransactionTemplate transaction;

    RecordDescriptions(Entries entries, TransactionTemplate transaction) {
        this.entries = entries;
        this.transaction = transaction;
    }

    /**
     * Returns the description of a record, or null if there is no such record or the database is unavailable. The page
     * then says so itself.
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
        try {
            return transaction.execute(status -> entries.find(Set.of(type), Set.of(parts[1])).stream()
                    .findFirst()
                    .map(RecordDescriptions::describe)
                    .orElse(null));
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("The page has no description of its record: {}", e.getMessage());
            return null;
        }
    }

    private static ExplorerPage.Description describe(Entry entry) {
        String kind = entry.type().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String citations = entry.citationCount() == 1 ? "1 citation" : entry.citationCount() + " citations";
        return new ExplorerPage.Description(
                entry.title() + " – CSTO Records",
                "A " + kind + " in the independent record of the Collective Security Treaty Organization, with "
                        + citations
                        + (entry.hasDiscrepancy() ? ". The sources contradict each other about it." : " of sources."));
    }
}
