package org.cstorecords.registry;

import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Path;
import org.hibernate.query.criteria.HibernateCriteriaBuilder;

/** How PostgreSQL searches entries: the SQL that criteria are made with. */
final class Search {

    /** Whether the entry of a key, the first operand, matches a tsquery, the second. */
    static final String MATCH = "exists (select from entry s where s.id = ? and s.withdrawal_reason is null"
            + " and s.search @@ cast(? as tsquery))";

    /**
     * How badly a tsquery, the first operand, fits the entry of a key, the third: the best has the smallest. An entry that has
     * the words, the second, as its name fits better than any other.
     */
    private static final String RANK = "(select -cast(ts_rank_cd(s.search, cast(? as tsquery), 1)"
            + " + case when folded(?) = any (s.known_as) then 10 else 0 end as real) from entry s where s.id = ?)";

    /** Whether the entry of a key, the first operand, has the words of a query, the second, as its name. */
    static final String NAMED = "exists (select from entry s where s.id = ? and s.known_as @> array[folded(?)])";

    private Search() {}

    /** Returns how badly a row's entry fits a search: the best has the smallest value. */
    static Expression<Float> rank(SearchQuery query, Path<?> row, HibernateCriteriaBuilder builder) {
        return builder.sql(RANK, Float.class, builder.value(query.tsquery()), builder.value(query.words()), key(row));
    }

    /** Returns the key of the entry that a row is or belongs to. */
    static Path<Long> key(Path<?> row) {
        return row.getJavaType() == Entry.class
                ? row.get("id")
                : row.get("entry").get("id");
    }
}
