package org.cstorecords.registry;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;

/** Answers what is asked of records of every type. Callers hold the transaction. */
@Service
public class Registry {

    private static final Comparator<FacetCount> GREATEST_FIRST =
            comparing(FacetCount::count).reversed().thenComparing(FacetCount::value);

    private final EntryRepository entries;
    private final Counts<Long> totals;

    Registry(EntryRepository entries, Clock clock) {
        this.entries = entries;
        this.totals = new Counts<>(clock);
    }

    /**
     * Returns the records that a list's filter chooses.
     *
     * @param filter makes the condition out of what it names
     * @throws UnknownValuesException if it names what does not exist
     */
    public <T> Selection<T> select(Function<References, Specification<T>> filter) {
        return resolve(references -> references.selection(filter.apply(references)));
    }

    /**
     * Returns the version of the dataset that a parameter names by its number or by a day or time.
     *
     * @param parameter the name of the parameter
     * @param since its value, or null for the time before the first version, which is 0
     * @throws UnknownValuesException if there is no such version yet
     */
    public long version(String parameter, @Nullable String since) {
        return since == null ? 0 : resolve(references -> references.version(parameter, since));
    }

    /** Returns the counts of values that say what they are, the greatest first. */
    public <V> List<FacetCount> facet(List<ListRepository.ValueCount<V>> counts) {
        return counts.stream()
                .map(count -> new FacetCount(String.valueOf(count.value()), null, count.count()))
                .sorted(GREATEST_FIRST)
                .toList();
    }

    /** Returns the counts of values that have names, the greatest first. */
    public List<FacetCount> facet(List<ListRepository.ValueCount<String>> counts, Map<String, String> names) {
        return counts.stream()
                .map(count -> new FacetCount(count.value(), names.get(count.value()), count.count()))
                .sorted(GREATEST_FIRST)
                .toList();
    }

    /** Returns the counts of references to records by their keys, the greatest first. */
    public List<FacetCount> facetOfRecords(List<ListRepository.ValueCount<Long>> counts) {
        Map<Long, Entry> found =
                byKey(counts.stream().map(ListRepository.ValueCount::value).collect(toSet()));
        return counts.stream()
                .map(count -> {
                    Entry entry = requireNonNull(found.get(count.value()));
                    return new FacetCount(entry.slug(), entry.title(), count.count());
                })
                .sorted(GREATEST_FIRST)
                .toList();
    }

    /** Returns the counts of years, the first one first. */
    public List<FacetCount> facetOfYears(List<ListRepository.ValueCount<Integer>> counts) {
        return counts.stream()
                .sorted(comparing(ListRepository.ValueCount::value))
                .map(count -> new FacetCount(count.value().toString(), null, count.count()))
                .toList();
    }

    /**
     * Returns the citations of each record by its key, in one statement. One record alone is asked for as such: PostgreSQL
     * plans that once, and of many each time how many there are.
     */
    public Map<Long, List<CitationDetail>> citations(Long[] keys) {
        return (keys.length == 1 ? entries.citations(keys[0]) : entries.citations(keys))
                .stream().collect(groupingBy(citation -> citation.entry().id(), mapping(CitationDetail::of, toList())));
    }

    private Map<Long, Entry> byKey(Collection<Long> keys) {
        return entries.find(keys.toArray(Long[]::new)).stream().collect(toMap(Entry::id, entry -> entry));
    }

    /** Returns the version of the dataset, 0 for one that has nothing in it yet. */
    public long currentVersion() {
        return entries.currentVersion().map(DatasetVersion::version).orElse(0L);
    }

    /**
     * Returns what is made of all that a filter names, such as several selections that differ in a part of it.
     *
     * @throws UnknownValuesException if it names what does not exist
     */
    public <R> R resolve(Function<References, R> filter) {
        References references = new References(entries, totals);
        R resolved = filter.apply(references);
        references.check();
        return resolved;
    }

    /**
     * Returns the key of the record whose nested list is asked for.
     *
     * @throws NoSuchRecordException if there is no such record
     * @throws WithdrawnException if it was withdrawn
     */
    public Long key(EntryType type, String slug) {
        Entry entry = entries.find(type, slug).orElseThrow(() -> new NoSuchRecordException(type, slug));
        if (entry.withdrawalReason() != null) {
            throw new WithdrawnException(Tombstone.of(entry));
        }
        return entry.id();
    }

    /** Returns what to throw for a record that is not there: that it was withdrawn, or that it never was. */
    public RuntimeException missing(EntryType type, String slug) {
        return entries.find(type, slug)
                .filter(entry -> entry.withdrawalReason() != null)
                .<RuntimeException>map(entry -> new WithdrawnException(Tombstone.of(entry)))
                .orElseGet(() -> new NoSuchRecordException(type, slug));
    }

    /**
     * Returns each record in full, in the same order, together with its citations and discrepancies, which takes one
     * statement, or two where there are any discrepancies.
     *
     * @param detail makes the whole of a record
     */
    public <T extends Recorded, D> List<D> details(List<T> records, BiFunction<T, Evidence, D> detail) {
        Map<Long, List<CitationDetail>> citations = citations(keys(records));
        Set<Long> disputed = records.stream()
                .map(Recorded::entry)
                .filter(Entry::hasDiscrepancy)
                .map(Entry::id)
                .collect(toSet());
        Map<Long, List<Discrepancy>> discrepancies = disputed.isEmpty()
                ? Map.of()
                : entries.discrepancies(disputed.toArray(Long[]::new)).stream()
                        .collect(groupingBy(discrepancy -> discrepancy.entry().id()));
        return records.stream()
                .map(record -> {
                    Long key = record.entry().id();
                    return detail.apply(
                            record,
                            new Evidence(
                                    citations.getOrDefault(key, List.of()),
                                    discrepancies.getOrDefault(key, List.of()).stream()
                                            .map(DiscrepancyDetail::of)
                                            .toList()));
                })
                .toList();
    }

    /**
     * Returns the records that belong to others, in the order of the pairs.
     *
     * @param pairs the key of a record and that of one that belongs to it
     * @return the records by the key of that which they belong to
     */
    public Map<Long, List<Entry>> grouped(List<Object[]> pairs) {
        Map<Long, Entry> found =
                byKey(pairs.stream().map(pair -> (Long) pair[1]).collect(toSet()));
        return pairs.stream()
                .collect(groupingBy(
                        pair -> (Long) pair[0], mapping(pair -> requireNonNull(found.get((Long) pair[1])), toList())));
    }

    /** Returns the keys of the records, in their order. */
    public static Long[] keys(Collection<? extends Recorded> records) {
        return records.stream().map(record -> record.entry().id()).toArray(Long[]::new);
    }
}
