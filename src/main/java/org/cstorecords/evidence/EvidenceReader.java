package org.cstorecords.evidence;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.cstorecords.record.EntryType;
import org.cstorecords.record.RecordEntity;
import org.cstorecords.record.TitledReference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Service that reads citations and discrepancies in the transaction of the caller. */
@Service
public class EvidenceReader {

    /** Citations first, then the alternatives of each discrepancy. */
    private static final String EVIDENCE = """
            select i.*, e.slug, e.title
            from (
              select
                c.entry_id, 0 as discrepancy, c.rank, null as property, null as adopted, null as reason, null as value,
                c.file, c.paragraph, c.supports, c.basis, c.note
              from citation c
              where c.entry_id = %1$s
              union all
              select
                d.entry_id, d.rank, a.rank, d.property, d.adopted, d.reason, a.value,
                a.file, a.paragraph, array[d.property], a.basis, a.note
              from discrepancy d
              join discrepancy_alternative a on a.discrepancy_id = d.id
              where d.entry_id = %1$s) as i
            join paragraph p on p.file = i.file and p.number = i.paragraph
            join entry e on e.id = p.document_id
            order by i.entry_id, i.discrepancy, i.rank
            """;

    // PostgreSQL keeps the plan for one key, but plans the statement for an array each time, for its length.
    private static final String OF_ONE = EVIDENCE.formatted("?");
    private static final String OF_SEVERAL = EVIDENCE.formatted("any(?)");

    private static final Evidence NONE = new Evidence(List.of(), List.of());

    private final JdbcClient database;

    EvidenceReader(JdbcClient database) {
        this.database = database;
    }

    /** Returns the citations of the records with these keys, by key. It takes one SQL statement. */
    public Map<Long, List<CitationDetail>> citations(Long[] keys) {
        return evidence(keys).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, found -> found.getValue().citations()));
    }

    private Map<Long, Evidence> evidence(Long[] keys) {
        boolean isOne = keys.length == 1;
        Object argument = isOne ? keys[0] : keys;
        return database.sql(isOne ? OF_ONE : OF_SEVERAL).params(argument, argument).query(Item::of).list().stream()
                .collect(groupingBy(Item::entry, collectingAndThen(toList(), EvidenceReader::evidence)));
    }

    /**
     * Returns the details of the records, in the same order. It takes one SQL statement.
     *
     * @param detail converts a record and its evidence to its detail
     */
    public <T extends RecordEntity, D> List<D> details(List<T> records, BiFunction<T, Evidence, D> detail) {
        Map<Long, Evidence> evidence = evidence(RecordEntity.keys(records));
        return records.stream()
                .map(record -> detail.apply(
                        record, evidence.getOrDefault(record.entry().id(), NONE)))
                .toList();
    }

    private static Evidence evidence(List<Item> items) {
        return new Evidence(
                items.stream()
                        .filter(item -> item.property() == null)
                        .map(Item::citation)
                        .toList(),
                items.stream()
                        .filter(item -> item.property() != null)
                        .collect(groupingBy(Item::discrepancy, TreeMap::new, toList()))
                        .values()
                        .stream()
                        .map(EvidenceReader::discrepancy)
                        .toList());
    }

    private static DiscrepancyDetail discrepancy(List<Item> alternatives) {
        Item first = alternatives.get(0);
        return new DiscrepancyDetail(
                requireNonNull(first.property()),
                requireNonNull(first.adopted()),
                alternatives.stream()
                        .map(item -> new DiscrepancyDetail.Alternative(requireNonNull(item.value()), item.citation()))
                        .toList(),
                requireNonNull(first.reason()));
    }

    /** A citation of a record, or, with a property, an alternative of one of its discrepancies. */
    private record Item(
            long entry,
            int discrepancy,
            @Nullable String property,
            @Nullable String adopted,
            @Nullable String reason,
            @Nullable String value,
            CitationDetail citation) {

        static Item of(ResultSet row, int number) throws SQLException {
            return new Item(
                    row.getLong("entry_id"),
                    row.getInt("discrepancy"),
                    row.getString("property"),
                    row.getString("adopted"),
                    row.getString("reason"),
                    row.getString("value"),
                    new CitationDetail(
                            TitledReference.to(EntryType.DOCUMENT, row.getString("slug"), row.getString("title")),
                            row.getString("file"),
                            row.getInt("paragraph"),
                            List.of((String[]) row.getArray("supports").getArray()),
                            Basis.valueOf(row.getString("basis")),
                            row.getString("note")));
        }
    }
}
