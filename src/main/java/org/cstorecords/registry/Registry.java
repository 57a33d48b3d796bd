package org.cstorecords.registry;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;

/** Answers what is asked of records of every type. Callers hold the transaction. */
@Service
public class Registry {

    private final EntryRepository entries;

    Registry(EntryRepository entries) {
        this.entries = entries;
    }

    /**
     * Returns the condition that a list's filter stands for.
     *
     * @param filter makes the condition out of what it names
     * @throws UnknownValuesException if it names what does not exist
     */
    public <T> Specification<T> resolve(Function<References, Specification<T>> filter) {
        References references = new References(entries);
        Specification<T> condition = filter.apply(references);
        references.check();
        return condition;
    }

    /**
     * Returns the key of the record whose nested list is asked for.
     *
     * @throws NoSuchRecordException if there is no such record
     */
    public Long key(EntryType type, String slug) {
        return entries.findByTypeAndSlug(type, slug)
                .map(Entry::id)
                .orElseThrow(() -> new NoSuchRecordException(type, slug));
    }

    /** Returns the citations and discrepancies of the record. */
    public Evidence evidence(Entry entry) {
        return new Evidence(
                entries.citations(entry.id()).stream().map(CitationDetail::of).toList(),
                entries.discrepancies(entry.id()).stream()
                        .map(DiscrepancyDetail::of)
                        .toList());
    }

    /**
     * Returns the page with each record summed up together with its marks, which takes one statement.
     *
     * @param summary makes the summary of a record
     */
    public <T extends Recorded, S> Listing<S> summaries(Listing<T> listing, BiFunction<T, Marks, S> summary) {
        Map<Long, Marks> marks = entries.marks(keys(listing.items())).stream()
                .collect(toMap(row -> (Long) row[0], row -> new Marks((Long) row[1], (Boolean) row[2])));
        return listing.map(record ->
                summary.apply(record, requireNonNull(marks.get(record.entry().id()))));
    }

    private static List<Long> keys(Collection<? extends Recorded> records) {
        return records.stream().map(record -> record.entry().id()).toList();
    }
}
