package org.cstorecords.query;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.cstorecords.asof.Certainties;
import org.cstorecords.asof.CertaintyReader;
import org.cstorecords.query.UnknownValuesException.UnknownValue;
import org.cstorecords.record.Entries;
import org.cstorecords.record.Entry;
import org.cstorecords.record.EntryType;
import org.cstorecords.version.VersionCache;
import org.cstorecords.version.VersionRepository;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Looks up what criteria name: records, versions of the dataset, and the words of a search. */
@Service
public class FilterResolver {

    private static final Pattern VERSION = Pattern.compile("0|[1-9][0-9]{0,17}");
    private static final int DAY_LENGTH = 10;
    /** A search as it was understood can be ten times as long as its words. */
    private static final long CHARACTERS_OF_SEARCHES = 100_000;

    private static final String TOO_MANY_WORDS = "`q` must have at most " + SearchQuery.MAX_WORDS
            + " words. A repeated word counts once, but each word of a phrase counts, and a prefix such as syr* counts as"
            + " eight.";

    private final Entries entries;
    private final VersionRepository versions;
    private final JdbcClient database;
    private final CertaintyReader certainties;
    private final VersionCache<Long> totals;
    private final VersionCache<Facets> facets;
    private final VersionCache<Map<Long, String>> slugs;
    private final VersionCache<SearchQuery> searches;

    FilterResolver(
            Entries entries,
            VersionRepository versions,
            JdbcClient database,
            CertaintyReader certainties,
            Clock clock) {
        this.entries = entries;
        this.versions = versions;
        this.database = database;
        this.certainties = certainties;
        this.totals = new VersionCache<>(clock);
        this.facets = new VersionCache<>(clock);
        this.slugs = new VersionCache<>(clock);
        this.searches = new VersionCache<>(clock, CHARACTERS_OF_SEARCHES);
    }

    /**
     * Returns the query for the criteria, in the transaction of the caller.
     *
     * @throws UnknownValuesException if criteria name what does not exist; it has all such values
     * @throws org.cstorecords.record.NoSuchRecordException if the list is nested in a record that does not exist
     * @throws org.cstorecords.record.WithdrawnException if the list is nested in a record that was withdrawn
     */
    public <T> Query<T> resolve(Criteria<T> criteria) {
        Resolution names = new Resolution();
        List<Query.Condition<T>> conditions = criteria.all().stream()
                .map(criterion -> new Query.Condition<>(
                        criterion.parameter(), criterion.condition().apply(names)))
                .toList();
        if (!names.unknown.isEmpty()) {
            throw new UnknownValuesException(names.unknown);
        }
        return new Query<>(conditions, names.search, names.corrected, names.certainties, totals, facets);
    }

    /** The names of one request, looked up; those that are unknown are gathered. */
    final class Resolution {

        private final List<UnknownValue> unknown = new ArrayList<>();
        private @Nullable SearchQuery search;
        private @Nullable String corrected;
        private @Nullable Certainties certainties;

        Set<Long> keys(String parameter, Set<String> slugs, Set<EntryType> types) {
            Map<Long, String> found =
                    FilterResolver.this.slugs.of(types + " " + slugs, () -> byKey(entries.find(types, slugs)));
            return keys(parameter, slugs, types, found);
        }

        Set<Long> keysAlsoOfWithdrawn(String parameter, Set<String> slugs) {
            return keys(parameter, slugs, Set.of(EntryType.values()), byKey(entries.findAlsoWithdrawn(slugs)));
        }

        private static Map<Long, String> byKey(List<Entry> found) {
            return found.stream().collect(toUnmodifiableMap(Entry::id, Entry::slug));
        }

        private Set<Long> keys(String parameter, Set<String> slugs, Set<EntryType> types, Map<Long, String> found) {
            gather(
                    parameter,
                    slugs,
                    found.values(),
                    () -> entries.first(types).stream().map(Entry::slug).toList());
            return found.keySet();
        }

        Long key(EntryType type, String slug) {
            return entries.key(type, slug);
        }

        void check(String parameter, Set<String> values, String known, List<?> arguments) {
            List<String> all = database.sql(known)
                    .params(arguments)
                    .query((row, number) -> row.getString(1))
                    .list();
            gather(parameter, values, all, () -> all);
        }

        Certainties certainties(LocalDate day, EntryType type, Set<String> states, Set<String> titles) {
            Certainties found = FilterResolver.this.certainties.on(day, type, states, titles);
            certainties = found;
            return found;
        }

        <T> Specification<T> requireAsOf() {
            unknown.add(new UnknownValue(
                    Criteria.CERTAINTY, null, "`" + Criteria.CERTAINTY + "` requires `asOf`.", List.of()));
            return Specification.unrestricted();
        }

        SearchQuery search(String words) {
            // A rare word needs another plan than a common one.
            database.sql("set local plan_cache_mode = force_custom_plan").update();
            SearchQuery read = SearchQuery.hasTooManyWords(words)
                    ? SearchQuery.NONE
                    : searches.of(words, () -> SearchQuery.read(database, words));
            if (read == SearchQuery.NONE || read.phraseWords() > SearchQuery.MAX_WORDS) {
                unknown.add(new UnknownValue("q", words, TOO_MANY_WORDS, List.of()));
                return SearchQuery.NONE;
            }
            search = read;
            corrected = read.words().equals(words) ? null : read.words();
            return read;
        }

        /**
         * Returns the number of a version. A time is never compared with the clock of this machine, which can be behind that of the
         * database: after a future time nothing has changed yet.
         */
        long version(String parameter, String since) {
            if (VERSION.matcher(since).matches()) {
                long version = Long.parseLong(since);
                long current = versions.currentNumber();
                if (version > current) {
                    unknown.add(new UnknownValue(
                            parameter,
                            since,
                            "`" + parameter + "` must be a version from 0 to " + current + ".",
                            List.of()));
                }
                return version;
            }
            Instant time = time(since);
            if (time == null) {
                unknown.add(new UnknownValue(
                        parameter,
                        since,
                        "`" + parameter
                                + "` must be a dataset version, a date or a timestamp, such as 7, 2026-01-31 or"
                                + " 2026-01-31T12:00:00Z.",
                        List.of()));
                return 0;
            }
            return versions.numberAt(time);
        }

        private void gather(
                String parameter, Set<String> values, Collection<String> found, Supplier<List<String>> allowed) {
            Set<String> missing = new TreeSet<>(values);
            missing.removeAll(Set.copyOf(found));
            if (!missing.isEmpty()) {
                List<String> all = allowed.get();
                String detail = "`" + parameter + "` must be one of the values that exist.";
                missing.forEach(value -> unknown.add(new UnknownValue(parameter, value, detail, all)));
            }
        }
    }

    /** Returns the time, or null if the text is none. A space stands for a plus sign that was not percent-encoded. */
    private static @Nullable Instant time(String since) {
        try {
            OffsetDateTime time = since.length() == DAY_LENGTH
                    ? LocalDate.parse(since).atStartOfDay().atOffset(ZoneOffset.UTC)
                    : OffsetDateTime.parse(since.replace(' ', '+'));
            return time.getYear() < 1 || time.getYear() > 9999 ? null : time.toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }

    /**
     * Returns the version of the dataset that a parameter names by its number, a day or a time.
     *
     * @throws UnknownValuesException if there is no such version
     */
    public long version(String parameter, String since) {
        Resolution names = new Resolution();
        long version = names.version(parameter, since);
        if (!names.unknown.isEmpty()) {
            throw new UnknownValuesException(names.unknown);
        }
        return version;
    }
}
