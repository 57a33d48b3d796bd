package org.cstorecords.registry;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.springframework.stereotype.Service;

/** Answers what is asked of records of every type. Callers hold the transaction. */
@Service
public class Registry {

    private final EntryRepository entries;

    Registry(EntryRepository entries) {
        this.entries = entries;
    }

    /**
     * Returns the keys of the records that a filter names.
     *
     * @param parameter the parameter that names them
     * @param type the type of the records
     * @param slugs their identifiers; empty asks the database nothing
     * @throws UnknownValueException if one of them does not exist
     */
    public Set<Long> keys(String parameter, EntryType type, Set<String> slugs) {
        if (slugs.isEmpty()) {
            return Set.of();
        }
        Map<String, Long> found =
                entries.findByTypeAndSlugIn(type, slugs).stream().collect(toMap(Entry::slug, Entry::id));
        if (found.size() < slugs.size()) {
            Set<String> unknown = new TreeSet<>(slugs);
            unknown.removeAll(found.keySet());
            throw new UnknownValueException(
                    parameter,
                    unknown,
                    entries.findTop100ByTypeOrderBySlug(type).stream()
                            .map(Entry::slug)
                            .toList());
        }
        return Set.copyOf(found.values());
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

    /** Returns how many citations of other records lead to each of the documents, by its key; none where absent. */
    public Map<Long, Long> citationsOf(Collection<? extends Recorded> documents) {
        return entries.citationsOf(keys(documents)).stream().collect(toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    private static List<Long> keys(Collection<? extends Recorded> records) {
        return records.stream().map(record -> record.entry().id()).toList();
    }
}
