package org.cstorecords.dataset;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.cstorecords.record.Entry;
import org.cstorecords.version.DatasetVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DatasetRepository extends Repository<Coverage, String> {

    /** Returns the totals first, then the years in ascending order. */
    @Query("from Coverage c left join fetch c.body b order by c.year nulls first, c.measure, b.slug, c.id")
    List<Coverage> coverage();

    @Query("from CoverageCitation c join fetch c.paragraph p join fetch p.document order by p.locator.file,"
            + " p.locator.number")
    List<CoverageCitation> citations();

    @NativeQuery("""
            select
              (select count(*) from member_state) as memberStates,
              (select count(*) from membership_event) as membershipEvents,
              (select count(*) from body) as bodies,
              (select count(*) from session) as sessions,
              (select count(*) from decision) as decisions,
              (select count(*) from chairmanship) as chairmanships,
              (select count(*) from treaty) as treaties,
              (select count(*) from person) as persons,
              (select count(*) from formation) as formations,
              (select count(*) from operation) as operations,
              (select count(*) from document) as documents,
              (select count(*) from citation) as citations,
              (select count(*) from discrepancy) as discrepancies,
              (select count(*) from discrepancy_alternative) as alternatives,
              (select count(*) from timeline_event) as timeline
            """)
    Dataset.Counts counts();

    /** Returns the newest version. The dataset must not be empty. */
    @Query("from DatasetVersion v where v.version = (select max(n.version) from DatasetVersion n)")
    DatasetVersion version();

    /** Returns the last day on which something can have begun that is not merely planned, or null for an empty dataset. */
    @NativeQuery("select max(date_earliest) from timeline_event where kind not like '%PLANNED'")
    @Nullable
    LocalDate coveredUntil();

    /** Returns the names of the source files. */
    @NativeQuery("select name from source_file order by name")
    List<String> files();

    /** Returns the entries of the member states. */
    @Query("from Entry e where e.type = MEMBER_STATE and e.withdrawalReason is null order by e.slug")
    List<Entry> states();

    @NativeQuery("""
            select
              (select min(published) from dataset_version) as issued,
              (select min(date_earliest) from timeline_event) as first,
              (select max(date_latest) from timeline_event where date_latest < date '9999-12-31') as last
            """)
    Extent extent();

    /**
     * Times of the dataset.
     *
     * @param issued when the first version was published
     * @param first the first day of an event
     * @param last the last day of an event
     */
    record Extent(Instant issued, LocalDate first, LocalDate last) {}
}
