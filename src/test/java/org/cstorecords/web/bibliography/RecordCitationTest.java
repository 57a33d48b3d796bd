package org.cstorecords.web.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.DocumentContext;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cstorecords.Api;
import org.cstorecords.ApiTest;
import org.cstorecords.web.format.MediaTypes;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

/** Bibliographic entries of records, as CSL-JSON and BibTeX. */
@ApiTest
class RecordCitationTest {

    static final String STATEMENT = "decisions/csc-2013-09-23-statement-on-syria";

    /** The records of the tests may be those of the release, or later ones. */
    static final String RELEASE = "release \\d{4}\\.\\d{2}([+] \\(modified\\))?";

    @Autowired
    Api api;

    @Test
    void acceptOrFormatSelectsTheFormatAndCslIsTheDefault() {
        assertThat(type(STATEMENT + "/citation", "*/*")).isEqualTo(MediaTypes.CSL);
        assertThat(type(STATEMENT + "/citation", MediaTypes.CSL)).isEqualTo(MediaTypes.CSL);
        assertThat(type(STATEMENT + "/citation", MediaTypes.BIBTEX)).isEqualTo(MediaTypes.BIBTEX + ";charset=UTF-8");
        assertThat(type(STATEMENT + "/citation?format=csl", MediaTypes.BIBTEX)).isEqualTo(MediaTypes.CSL);
        assertThat(type(STATEMENT + "/citation?format=bibtex", "*/*")).isEqualTo(MediaTypes.BIBTEX + ";charset=UTF-8");
    }

    @Test
    void aRecordIsCitedAsAnEntryOfTheDataset() {
        DocumentContext csl = csl(STATEMENT);

        assertThat(csl.<List<Object>>read("$")).hasSize(1);
        assertThat(csl.<Map<String, Object>>read("$[0]"))
                .containsEntry("id", "csc-2013-09-23-statement-on-syria")
                .containsEntry("type", "entry")
                .containsEntry("genre", "statement")
                .containsEntry("title", api.get(STATEMENT).read("$.title"))
                .containsEntry("author", List.of(Map.of("literal", "Collective Security Council")))
                .containsEntry("issued", Map.of("date-parts", List.of(List.of(2013, 9, 23))))
                .containsEntry("container-title", "CSTO Records")
                .containsEntry("publisher", "CSTO Records")
                .containsEntry("abstract", api.get(STATEMENT).read("$.summary"))
                .containsEntry("note", "Date (EDTF): 2013-09-23. Status: ADOPTED.");
        assertThat(csl.<String>read("$[0].version")).matches(RELEASE);
        assertThat(csl.<String>read("$[0].URL")).matches("http://localhost:\\d+/[?]record=" + STATEMENT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "decisions/csc-2001-creation-of-rapid-deployment-forces                       | [[2001]]             | false",
                "decisions/heads-of-state-2011-02-statement-on-afghan-drug-threat             | [[2011,2]]           | false",
                "sessions/csc-2012-12                                                         | [[2012,12]]          | false",
                "sessions/csc-2014-41                                                         | [[2014,7],[2014,12]] | false",
                "sessions/csc-2008-12                                                         | [[2008,12]]          | true",
                "sessions/cmd-2009-06-03                                                      | [[2009,6,3]]         | true",
                "decisions/russia-and-united-states-2013-09-measures-on-syrian-chemical-weapons | [[2013,9,12],[2013,9,14]] | true",
                "treaties/agreement-on-status-of-formations                                   | [[2000],[2001]]      | true",
                "sessions/cmfa-2008-or-2009-before-osce-ministers                             | [[2008,6,1],[2009,6,14]] | true",
                "treaties/collective-security-treaty                                          | [[1992,5,15]]        | false"
            })
    void issuedHasThePrecisionAndCertaintyOfTheDate(String record, String dateParts, boolean circa) {
        Map<String, Object> issued = csl(record).read("$[0].issued");

        assertThat(String.valueOf(issued.get("date-parts")).replace(" ", "")).isEqualTo(dateParts);
        assertThat(issued.containsKey("circa")).isEqualTo(circa);
    }

    @Test
    void propertiesThatNoSourceStatesAreOmitted() {
        assertThat(csl("treaties/memorandum-with-the-un").<Map<String, Object>>read("$[0]"))
                .doesNotContainKeys("author", "issued", "note")
                .doesNotContainValue(null);
        assertThat(bibtex("treaties/memorandum-with-the-un").getFields())
                .doesNotContainKeys(BibTeXEntry.KEY_AUTHOR, BibTeXEntry.KEY_YEAR, BibTeXEntry.KEY_MONTH);
    }

    @Test
    void adoptedByIsTheAuthorWhereBodyIsNull() {
        assertThat(csl("decisions/heads-of-state-2011-02-statement-on-afghan-drug-threat")
                        .<String>read("$[0].author[0].literal"))
                .isEqualTo("the heads of the member states");
    }

    @Test
    void everyRecordHasABibliographicEntry() {
        Set<String> allowed = Set.of(
                "id",
                "type",
                "genre",
                "title",
                "author",
                "issued",
                "container-title",
                "publisher",
                "version",
                "URL",
                "abstract",
                "note",
                "language");
        for (String list : List.of("decisions", "sessions", "treaties")) {
            for (String id : api.ids(list + "?limit=500")) {
                assertThat(csl(list + "/" + id)
                                .<Map<String, Object>>read("$[0]")
                                .keySet())
                        .as(id)
                        .isSubsetOf(allowed);
                assertThat(bibtex(list + "/" + id).getKey()).isEqualTo(new Key(id));
            }
        }
    }

    @Test
    void bibtexHasTheSameContent() {
        BibTeXEntry entry = bibtex(STATEMENT);

        assertThat(entry.getType()).isEqualTo(BibTeXEntry.TYPE_MISC);
        assertThat(entry.getField(BibTeXEntry.KEY_TITLE).toUserString())
                .isEqualTo("{" + api.get(STATEMENT).<String>read("$.title") + "}");
        assertThat(entry.getField(BibTeXEntry.KEY_AUTHOR).toUserString()).isEqualTo("{Collective Security Council}");
        assertThat(entry.getField(BibTeXEntry.KEY_YEAR).toUserString()).isEqualTo("2013");
        assertThat(entry.getField(BibTeXEntry.KEY_MONTH).toUserString()).isEqualTo("September");
        assertThat(entry.getField(BibTeXEntry.KEY_HOWPUBLISHED).toUserString()).matches("CSTO Records, " + RELEASE);
        assertThat(entry.getField(BibTeXEntry.KEY_URL).toUserString()).endsWith("/?record=" + STATEMENT);
        assertThat(bibtex("sessions/csc-2012-12")
                        .getField(BibTeXEntry.KEY_MONTH)
                        .toUserString())
                .isEqualTo("December");
        assertThat(bibtex("sessions/csc-2014-41").getFields()).doesNotContainKey(BibTeXEntry.KEY_MONTH);
        assertThat(bibtex("treaties/agreement-on-status-of-formations")
                        .getField(BibTeXEntry.KEY_YEAR)
                        .toUserString())
                .isEqualTo("2000--2001");
    }

    @Test
    void risHasTheSameContent() {
        String url =
                "decisions/russia-and-united-states-2013-09-measures-on-syrian-chemical-weapons/citation?format=ris";
        Api.Response response = api.send(HttpMethod.GET, url);
        List<String> lines = response.body().lines().toList();

        assertThat(response.headers().getContentType()).hasToString(MediaTypes.RIS + ";charset=UTF-8");
        assertThat(response.body()).endsWith("ER  - \r\n");
        assertThat(lines).allMatch(line -> line.matches("[A-Z][A-Z0-9]  - .*"));
        assertThat(lines.get(0)).isEqualTo("TY  - ELEC");
        assertThat(lines)
                .contains("PY  - 2013", "DA  - 2013/09/12/", "T2  - CSTO Records")
                .anyMatch(line -> line.matches("ET  - " + RELEASE))
                .anyMatch(line -> line.matches("UR  - http://localhost:\\d+/[?]record=decisions/russia-and-.*"))
                .noneMatch(line -> line.startsWith("Y2"));
        assertThat(api.send(HttpMethod.GET, "sessions/csc-2012-12/citation?format=ris")
                        .body())
                .contains("\r\nDA  - 2012/12//\r\n");
    }

    @Test
    void theDayOfAccessIsThatOfTheRequest() {
        String accessed = "/citation?accessed=2026-12-24&format=";

        assertThat(api.send(HttpMethod.GET, STATEMENT + accessed + "csl").json().<Object>read("$[0].accessed"))
                .hasToString("{date-parts=[[2026,12,24]]}");
        assertThat(api.send(HttpMethod.GET, STATEMENT + accessed + "bibtex").body())
                .contains("  urldate = {2026-12-24}");
        assertThat(api.send(HttpMethod.GET, STATEMENT + accessed + "ris").body())
                .contains("\r\nY2  - 2026/12/24/\r\n");
        assertThat(api.problem(400, STATEMENT + "/citation?accessed=24.12.2026").<String>read("$.errors[0].parameter"))
                .isEqualTo("accessed");
    }

    @Test
    void theDescriptionDeclaresTheRequiredProperties() {
        DocumentContext description = api.get("openapi.json");

        assertThat(description.<List<String>>read("$.components.schemas.CslItem.required"))
                .contains("id", "type", "title", "URL", "version")
                .doesNotContain("author", "issued", "abstract", "note");
        assertThat(description.<Map<String, Object>>read(
                        "$.paths['/api/v1/treaties/{id}/citation'].get.responses['200'].content"))
                .containsOnlyKeys(MediaTypes.CSL, MediaTypes.BIBTEX, MediaTypes.RIS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"decisions", "sessions", "treaties"})
    void theCitationOfAnUnknownRecordIsNotFound(String list) {
        api.problem(404, list + "/nothing/citation");
    }

    @Test
    void anUnknownFormatIsRejectedWithTheAllowedOnes() {
        assertThat(api.problem(400, STATEMENT + "/citation?format=csv").<List<String>>read("$.errors[0].allowed"))
                .containsExactly("csl", "bibtex", "ris");
        api.problem(400, STATEMENT + "/citation?limit=1");
        api.send(HttpMethod.GET, STATEMENT + "/citation", HttpHeaders.ACCEPT, "text/html")
                .assertProblem(406);
    }

    private String type(String url, String accept) {
        return String.valueOf(api.send(HttpMethod.GET, url, HttpHeaders.ACCEPT, accept)
                .headers()
                .getContentType());
    }

    private DocumentContext csl(String record) {
        Api.Response response = api.send(HttpMethod.GET, record + "/citation");
        assertThat(response.status().value()).as(response.body()).isEqualTo(200);
        return response.json();
    }

    private BibTeXEntry bibtex(String record) {
        String text =
                api.send(HttpMethod.GET, record + "/citation?format=bibtex").body();
        try {
            BibTeXDatabase database = new BibTeXParser().parseFully(new StringReader(text));
            return database.getEntries().values().iterator().next();
        } catch (ParseException e) {
            throw new IllegalStateException(text, e);
        }
    }
}
