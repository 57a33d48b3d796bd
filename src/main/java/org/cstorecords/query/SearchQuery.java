package org.cstorecords.query;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A full-text search of entries. Conditions are text of PostgreSQL's type {@code tsquery}.
 *
 * @param words the words of the client; those that no entry contains are replaced by similar ones
 * @param tsquery what an entry must match
 * @param inNames the same in the names of the entry
 * @param wordsInNames each word in the names of the entry, as text of an array; empty for a single word
 * @param marking what is marked in snippets
 * @param names keys of the names that the words can be, as text of an array
 * @param phraseWords the number of words in phrases, and eight for each prefix
 * @param searched the words as they were understood
 * @param synonyms the names that are searched for, too
 * @param excluded the excluded words
 * @param ignored the words that are too common to be searched
 */
public record SearchQuery(
        String words,
        String tsquery,
        String inNames,
        String wordsInNames,
        String marking,
        String names,
        int phraseWords,
        List<String> searched,
        List<Slice.Synonym> synonyms,
        List<String> excluded,
        List<String> ignored) {

    /** Stands for a query that cannot be searched. */
    static final SearchQuery NONE =
            new SearchQuery("", "", "", "{}", "", "{}", 0, List.of(), List.of(), List.of(), List.of());

    /** The largest number of different words of a search. */
    public static final int MAX_WORDS = 32;

    private static final String READ = "select * from search_query(?)";

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private static final Pattern DATE = Pattern.compile(
            "([\\d ]|january|february|march|april|may|june|july|august|september|october|november|december)+");

    private static final String MATCHES = "?.search @@ cast(? as tsquery)";

    private static final String IS_NAMED = "?.known_as && cast(? as text[])";

    /**
     * Negative, so that the best match sorts first.
     *
     * <ul>
     *   <li>An entry whose name is the words ranks above any other.
     *   <li>An entry that has the words in its names ranks above one that has some of them there; the shorter its title, the
     *       higher, except for persons.
     *   <li>A person has all words in its names, because the text of a person is the offices.
     *   <li>A decision ranks below what it is about, and a document below other records.
     * </ul>
     */
    private static final String RANK = "(select -cast(ts_rank_cd(s.search, cast(? as tsquery), 1)"
            + " + case when s.known_as && cast(? as text[]) then 10"
            + " else %s * (1 + 40.0 / (20 + case s.type when 'PERSON' then 14 else length(s.title) end))"
            + " * case s.type when 'DOCUMENT' then 0.5 when 'DECISION' then 0.8 else 1 end end as real)"
            + " from (select ?.*) as s)";

    private static final String RANK_OF_WORD = RANK.formatted(
            "case when s.search @@ cast(? as tsquery) then 1 when s.type = 'PERSON' then cast(? as real) else 0 end");

    private static final String RANK_OF_WORDS = RANK.formatted(
            "(select case when s.search @@ cast(? as tsquery) then 0.8 + 0.2 * avg(w.hit)"
                    + " when s.type = 'PERSON' then cast(? as real) else 0.7 * avg(w.hit) end"
                    + " from (select cast(s.search @@ n as integer) from unnest(cast(? as tsquery[])) as n) as w (hit))");

    /** Returns how the words of a client are searched, in the transaction of the caller. */
    static SearchQuery read(JdbcClient database, String words) {
        return database.sql(READ)
                .param(words)
                .query((row, number) -> {
                    List<String> synonyms = texts(row, "synonyms");
                    return new SearchQuery(
                            row.getString("words"),
                            row.getString("matching"),
                            row.getString("in_names"),
                            row.getString("words_in_names"),
                            row.getString("marking"),
                            row.getString("names"),
                            row.getInt("phrase_words"),
                            texts(row, "searched"),
                            IntStream.range(0, synonyms.size() / 2)
                                    .mapToObj(i -> new Slice.Synonym(synonyms.get(2 * i), synonyms.get(2 * i + 1)))
                                    .toList(),
                            texts(row, "excluded"),
                            texts(row, "ignored"));
                })
                .single();
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    /** Returns whether the text has too many different words, without knowing which of them PostgreSQL takes for the same. */
    static boolean hasTooManyWords(String text) {
        return WORD.matcher(text)
                        .results()
                        .map(word -> word.group().toLowerCase(Locale.ROOT))
                        .distinct()
                        .count()
                > MAX_WORDS;
    }

    /** Returns the condition that an entry, or the entry of a record, matches. */
    <T> Specification<T> matches() {
        // A withdrawn entry is not searched, but matches a query that only excludes words.
        return (root, query, builder) -> builder.and(
                builder.isNull(Paths.entry(root).get("withdrawalReason")), isTrue(builder, MATCHES, root, tsquery));
    }

    /** Returns the condition that an entry, or the entry of a record, is called by the words; excluded words call none. */
    <T> Specification<T> isNamed() {
        return (root, query, builder) -> names.equals("{}")
                // Otherwise, PostgreSQL would read all entries to find none.
                ? builder.disjunction()
                : isTrue(builder, IS_NAMED, root, names);
    }

    /** Returns the rank of an entry, or of the entry of a record; the best match has the smallest. */
    Expression<Float> rank(Root<?> root, HibernateCriteriaBuilder builder) {
        List<Expression<?>> arguments =
                new ArrayList<>(List.of(builder.value(tsquery), builder.value(names), builder.value(inNames)));
        arguments.add(builder.value(officeWeight()));
        boolean severalWords = !wordsInNames.equals("{}");
        if (severalWords) {
            arguments.add(builder.value(wordsInNames));
        }
        arguments.add(entryTable(root, builder));
        return builder.sql(
                severalWords ? RANK_OF_WORDS : RANK_OF_WORD, Float.class, arguments.toArray(Expression<?>[]::new));
    }

    /** A state and a year rather mean what happened than who held an office, but "secretary general 2024" is a person. */
    private float officeWeight() {
        long dates = searched.stream().filter(DATE.asMatchPredicate()).count();
        return dates == 0 || searched.size() - dates > 1 ? 0.7f : 0.3f;
    }

    private static Predicate isTrue(CriteriaBuilder builder, String sql, Root<?> root, String text) {
        HibernateCriteriaBuilder hibernate = (HibernateCriteriaBuilder) builder;
        return hibernate.isTrue(hibernate.sql(sql, Boolean.class, entryTable(root, hibernate), hibernate.value(text)));
    }

    /** Returns the name of the table in the statement; no attribute maps the columns that only a search reads. */
    private static Expression<String> entryTable(Root<?> root, HibernateCriteriaBuilder builder) {
        return builder.function(
                HqlFunctions.TABLE_OF, String.class, Paths.entry(root).get("title"));
    }
}
