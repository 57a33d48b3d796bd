package org.cstorecords.registry;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.persistence.criteria.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cstorecords.registry.UnknownValuesException.UnknownValue;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

/** Looks up what the filters of one request name, each parameter once, and gathers what does not exist, to be told at once. */
public final class References {

    private static final Pattern VERSION = Pattern.compile("0|[1-9][0-9]{0,17}");
    private static final int DAY_LENGTH = 10;

    private final EntryRepository entries;
    private final Counts<Long> totals;
    private final List<UnknownValue> unknown = new ArrayList<>();
    private final Map<String, Set<Long>> keys = new HashMap<>();
    private @Nullable SearchQuery query;
    private @Nullable String corrected;

    References(EntryRepository entries, Counts<Long> totals) {
        this.entries = entries;
        this.totals = totals;
    }

    /**
     * Returns the keys of the records that a filter names.
     *
     * @param parameter the parameter that names them
     * @param slugs their identifiers; empty asks the database nothing
     * @param types the types that the records can have
     */
    public Set<Long> keys(String parameter, Set<String> slugs, EntryType... types) {
        if (slugs.isEmpty()) {
            return Set.of();
        } else if (keys.containsKey(parameter)) {
            return keys.get(parameter);
        }
        List<Entry> found = entries.find(
                Stream.of(types).map(EntryType::name).toArray(String[]::new), slugs.toArray(String[]::new));
        gather(
                parameter,
                slugs,
                found.stream().map(Entry::slug).toList(),
                () -> entries.findTop100ByTypeInAndWithdrawalReasonIsNullOrderByTypeAscSlugAsc(List.of(types)).stream()
                        .map(Entry::slug)
                        .toList());
        Set<Long> foundKeys = found.stream().map(Entry::id).collect(toUnmodifiableSet());
        keys.put(parameter, foundKeys);
        return foundKeys;
    }

    /**
     * Checks values that are no records.
     *
     * @param parameter the parameter that names them
     * @param values the values; empty asks for no known ones
     * @param known gives all values that there are
     */
    public void known(String parameter, Set<String> values, Supplier<List<String>> known) {
        if (!values.isEmpty()) {
            List<String> all = known.get();
            gather(parameter, values, all, () -> all);
        }
    }

    /**
     * Returns the condition that a record matches a search.
     *
     * @param words what the parameter {@code q} says, or null for no search; a word that is nowhere in the record is
     *     replaced by the one that is most like it
     */
    public <T> Specification<T> matching(@Nullable String words) {
        if (words == null) {
            return Specification.unrestricted();
        }
        SearchQuery search = query == null ? search(words) : query;
        if (search == null) {
            return Specification.unrestricted();
        }
        query = search;
        corrected = search.words().equals(words) ? null : search.words();
        return (root, criteria, builder) -> {
            HibernateCriteriaBuilder hibernate = (HibernateCriteriaBuilder) builder;
            return hibernate.isTrue(
                    hibernate.sql(Search.MATCH, Boolean.class, Search.key(root), hibernate.value(search.tsquery())));
        };
    }

    /** Returns the search for the words, or null, which it gathers, for one that is not possible. */
    private @Nullable SearchQuery search(String words) {
        if (!SearchQuery.isTooLong(words)) {
            List<Object[]> found = entries.corrected(words);
            if (found.isEmpty()) {
                unknown.add(new UnknownValue(
                        "q", words, "It has no word that can be searched, or too many operators.", List.of()));
                return null;
            }
            SearchQuery search = new SearchQuery((String) found.get(0)[0], (String) found.get(0)[1]);
            if (!search.isTooLong()) {
                return search;
            }
        }
        unknown.add(new UnknownValue(
                "q",
                words,
                "It has more than " + SearchQuery.MAX_WORDS
                        + " words. A repeated word counts once, but each word of a phrase counts.",
                List.of()));
        return null;
    }

    /**
     * Returns the condition that a record was changed after a version of the dataset.
     *
     * @param parameter the parameter that names it
     * @param since the number of the version, or a day or time, which can be in the future, or null for any
     */
    public <T> Specification<T> changedSince(String parameter, @Nullable String since) {
        if (since == null) {
            return Specification.unrestricted();
        }
        long version = version(parameter, since);
        return (root, criteria, builder) -> {
            Path<?> entry = root.getJavaType() == Entry.class ? root : root.get("entry");
            return builder.greaterThan(entry.get("changed").get("version"), version);
        };
    }

    /**
     * Returns the number of the version of the dataset, and gathers that there is none. A time is never compared with the
     * clock of this machine, which can be behind the clock of the database: after a future time nothing has changed yet.
     */
    Long version(String parameter, String since) {
        if (VERSION.matcher(since).matches()) {
            long version = Long.parseLong(since);
            long current = entries.currentVersion().map(DatasetVersion::version).orElse(0L);
            if (version > current) {
                unknown.add(new UnknownValue(
                        parameter,
                        since,
                        "There is no such version; the versions are 0 to " + current + ".",
                        List.of()));
            }
            return version;
        }
        Instant time = time(since);
        if (time == null) {
            unknown.add(new UnknownValue(
                    parameter,
                    since,
                    "It is neither a version of the dataset nor a day or time such as 2026-01-31 or"
                            + " 2026-01-31T12:00:00Z.",
                    List.of()));
            return 0L;
        }
        return entries.versionAt(time);
    }

    private static @Nullable Instant time(String since) {
        try {
            OffsetDateTime time = since.length() == DAY_LENGTH
                    ? LocalDate.parse(since).atStartOfDay().atOffset(ZoneOffset.UTC)
                    : OffsetDateTime.parse(since);
            return time.getYear() < 1 || time.getYear() > 9999 ? null : time.toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Returns the records for which the condition holds, searched by the words that were given. */
    public <T> Selection<T> selection(Specification<T> condition) {
        return new Selection<>(condition, query, corrected, totals);
    }

    /** Throws an {@link UnknownValuesException} if anything that was asked for does not exist. */
    public void check() {
        if (!unknown.isEmpty()) {
            throw new UnknownValuesException(unknown);
        }
    }

    private void gather(
            String parameter, Set<String> values, Collection<String> found, Supplier<List<String>> allowed) {
        Set<String> missing = new TreeSet<>(values);
        missing.removeAll(Set.copyOf(found));
        if (!missing.isEmpty()) {
            List<String> all = allowed.get();
            missing.forEach(value -> unknown.add(new UnknownValue(parameter, value, "It does not exist.", all)));
        }
    }
}
