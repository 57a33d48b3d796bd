package org.cstorecords.record;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;

/** Looks up the entries of records of all types, in the transaction of the caller. */
@Service
public class Entries {

    private final EntryRepository entries;

    Entries(EntryRepository entries) {
        this.entries = entries;
    }

    /** Returns the entries of those types that have one of the identifiers and were not withdrawn. */
    public List<Entry> find(Set<EntryType> types, Set<String> slugs) {
        return entries.find(types.stream().map(EntryType::name).toArray(String[]::new), slugs.toArray(String[]::new));
    }

    /** Returns the entries of all types that have one of the identifiers, including those that were withdrawn. */
    public List<Entry> findAlsoWithdrawn(Set<String> slugs) {
        return entries.findAlsoWithdrawn(
                Arrays.stream(EntryType.values()).map(EntryType::name).toArray(String[]::new),
                slugs.toArray(String[]::new));
    }

    /** Returns the first hundred entries of those types that were not withdrawn, in the order of type and identifier. */
    public List<Entry> first(Set<EntryType> types) {
        return entries.findTop100ByTypeInAndWithdrawalReasonIsNullOrderByTypeAscSlugAsc(types);
    }

    /**
     * Returns the first entries of a type, in the order of their identifiers, that were not withdrawn.
     *
     * @param prefix the beginning of the identifiers in any case, empty for all
     * @param limit the largest number of entries
     */
    public List<Entry> startingWith(EntryType type, String prefix, int limit) {
        return entries.findByTypeAndSlugStartingWithIgnoreCaseAndWithdrawalReasonIsNullOrderBySlugAsc(
                type, prefix, Limit.of(limit));
    }

    /**
     * Returns the key of a record.
     *
     * @throws NoSuchRecordException if there is no such record
     * @throws WithdrawnException if it was withdrawn
     */
    public Long key(EntryType type, String slug) {
        return entries.find(type, slug)
                .filter(entry -> entry.withdrawalReason() == null)
                .map(Entry::id)
                .orElseThrow(() -> missing(type, slug));
    }

    /**
     * Returns the record that was looked up by an identifier.
     *
     * @throws NoSuchRecordException if there is no such record
     * @throws WithdrawnException if it was withdrawn
     */
    public <T extends RecordEntity> T require(Optional<T> found, EntryType type, String slug) {
        return found.orElseThrow(() -> missing(type, slug));
    }

    private RuntimeException missing(EntryType type, String slug) {
        return entries.find(type, slug)
                .filter(entry -> entry.withdrawalReason() != null)
                .<RuntimeException>map(entry -> new WithdrawnException(Tombstone.of(entry)))
                .orElseGet(() -> new NoSuchRecordException(type, slug, inCanonicalCase(type, slug)));
    }

    /** Returns the identifier in capitals for a state and else in lower case, or null if no record has it. */
    private @Nullable String inCanonicalCase(EntryType type, String slug) {
        String canonical =
                type == EntryType.MEMBER_STATE ? slug.toUpperCase(Locale.ROOT) : slug.toLowerCase(Locale.ROOT);
        return canonical.equals(slug) || entries.find(type, canonical).isEmpty() ? null : canonical;
    }

    /**
     * Returns the entries of records that belong to others.
     *
     * @param pairs pairs of the key of a record and that of one that belongs to it
     * @return the entries by the key of the record that they belong to, in the order of the pairs
     */
    public Map<Long, List<Entry>> grouped(List<Object[]> pairs) {
        Map<Long, Entry> found =
                byKey(pairs.stream().map(pair -> (Long) pair[1]).collect(toSet()));
        return pairs.stream()
                .collect(groupingBy(
                        pair -> (Long) pair[0], mapping(pair -> requireNonNull(found.get((Long) pair[1])), toList())));
    }

    private Map<Long, Entry> byKey(Collection<Long> keys) {
        return entries.find(keys.toArray(Long[]::new)).stream().collect(toMap(Entry::id, entry -> entry));
    }
}
