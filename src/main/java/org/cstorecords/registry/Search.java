package org.cstorecords.registry;

import jakarta.persistence.criteria.Path;

/** How PostgreSQL searches entries: the SQL that criteria are made with. */
final class Search {

    /** Whether the entry of a key, the first operand, matches a query, the second. */
    static final String MATCH = "exists (select from entry s where s.id = ? and s.withdrawal_reason is null"
            + " and s.search @@ websearch_to_tsquery('record_text', ?))";

    /** How badly a query, the first operand, fits the entry of a key, the second: the best has the smallest. */
    static final String RANK = "(select -fit(s.known_as, s.search, ?) from entry s where s.id = ?)";

    /** Whether the entry of a key, the first operand, has a query, the second, as its name. */
    static final String NAMED = "exists (select from entry s where s.id = ? and s.known_as @> array[folded(?)])";

    private Search() {}

    /** Returns the key of the entry that a row is or belongs to. */
    static Path<Long> key(Path<?> row) {
        return row.getJavaType() == Entry.class
                ? row.get("id")
                : row.get("entry").get("id");
    }
}
