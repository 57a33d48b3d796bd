package org.cstorecords.dataset;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.DocumentContext;
import java.io.IOException;
import org.cstorecords.Api;
import org.cstorecords.ExpendableApiTest;
import org.cstorecords.Postgres;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.JdbcTemplate;

@ExpendableApiTest
class DataPackageChangeTest {

    private static final String ARCHIVE = "dataset/csto-records.zip";

    @Autowired
    Api api;

    @Test
    void aNewRecordMakesANewArchive() throws IOException {
        DocumentContext before = api.get("dataset");
        byte[] archive = api.download(ARCHIVE);

        execute("select curation.record_body("
                + "id => 'packaged', name => 'Name, with \"quotes\" and ümlauts', type => 'OTHER', aliases => '{a; b,=c}',"
                + " citations => array[curation.cite('001:5')])");

        byte[] next = api.download(ARCHIVE);
        UnpackedDataPackage unpacked = UnpackedDataPackage.of(next);
        assertThat(unpacked.descriptor().get("version").stringValue()).matches("\\d{4}[.]\\d\\d[+]");
        assertThat(unpacked.descriptor().get("modified").booleanValue()).isTrue();
        assertThat(api.get("dataset").<@Nullable String>read("$.sha256")).isNull();
        assertThat(api.get("dataset").<Boolean>read("$.modified")).isTrue();
        assertThat(api.send(HttpMethod.GET, "sessions/csc-2013-09-23/citation").body())
                .containsPattern("release \\d{4}[.]\\d\\d[+] \\(modified\\)");
        assertThat(next).isNotEqualTo(archive);
        assertThat(api.get("dataset").<String>read("$.downloads[0].sha256"))
                .isEqualTo(UnpackedDataPackage.sha256(next))
                .isNotEqualTo(before.<String>read("$.downloads[0].sha256"));
        assertThat(unpacked.errors()).isEmpty();
        assertThat(unpacked.rows("record"))
                .anySatisfy(row -> assertThat(row).containsEntry("title", "Name, with \"quotes\" and ümlauts"));
        assertThat(unpacked.rows("body"))
                .anySatisfy(
                        row -> assertThat(row).containsEntry("id", "packaged").containsEntry("aliases", "a, b; =c"));
    }

    @Test
    void aWithdrawnRecordKeepsItsEntry() throws IOException {
        execute(
                "select curation.record_body("
                        + "id => 'withdrawn', name => 'Withdrawn', type => 'OTHER', citations => array[curation.cite('001:5')])");
        execute(
                "select curation.withdraw('BODY', 'withdrawn', 'Withdrawn', 'It was another name of the council.', 'csc')");

        UnpackedDataPackage unpacked = UnpackedDataPackage.of(api.download(ARCHIVE));
        assertThat(unpacked.errors()).isEmpty();
        assertThat(unpacked.rows("record"))
                .anySatisfy(row -> assertThat(row)
                        .containsEntry("id", "withdrawn")
                        .containsEntry("withdrawal_reason", "It was another name of the council.")
                        .containsEntry("replaced_by_type", "BODY")
                        .containsEntry("replaced_by", "csc"));
        assertThat(unpacked.rows("body")).extracting(row -> row.get("id")).doesNotContain("withdrawn");
    }

    /** Executes SQL and waits until the service returns the new version. */
    private void execute(String sql) {
        JdbcTemplate database = new JdbcTemplate(Postgres.server().owner(ExpendableApiTest.DATABASE));
        database.execute(sql);
        Integer version = database.queryForObject("select max(version) from dataset_version", Integer.class);
        await().atMost(1, MINUTES)
                .until(() -> api.get("dataset").<Integer>read("$.version").equals(version));
    }
}
