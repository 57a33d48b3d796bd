package org.cstorecords.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.DocumentContext;
import java.util.List;
import org.cstorecords.Api;
import org.cstorecords.ApiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Lists of what concerns records of any type, by the identifiers of these records. */
@ApiTest
class IdentifierTest {

    private static final String CITATIONS = "documents/csc-session-sochi-2013-09-23-press-release/citations";

    @Autowired
    Api api;

    @ParameterizedTest
    @ValueSource(strings = {"timeline?", "search?q=council+or+armenia&", "changes?", CITATIONS + "?"})
    void recordsAreSelectedByTheirIdentifiers(String list) {
        String url = list + "limit=500&id=csc-2013-09-23&id=AM";

        List<String> records = api.get(url).read("$.items[*].record.self");

        assertThat(records)
                .contains("/api/v1/sessions/csc-2013-09-23")
                .isSubsetOf("/api/v1/sessions/csc-2013-09-23", "/api/v1/member-states/AM");
    }

    @ParameterizedTest
    @ValueSource(strings = {"timeline?", "search?q=council&", "changes?", CITATIONS + "?"})
    void anUnknownIdentifierIsAnError(String list) {
        DocumentContext problem = api.problem(400, list + "id=csc&id=nothing");

        assertThat(problem.<List<String>>read("$.errors[*].parameter")).containsExactly("id");
        assertThat(problem.<List<String>>read("$.errors[*].value")).containsExactly("nothing");
    }

    @Test
    void changesOfAWithdrawnRecordAreSelected() {
        assertThat(api.get("changes?id=crisis-response-system").<List<String>>read("$.items[*].kind"))
                .containsExactly("WITHDRAWN");
        api.problem(400, "timeline?id=crisis-response-system");
    }
}
