package org.cstorecords.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.web.util.UriComponentsBuilder;

/** The address of a list: its path with all parameters but those that choose the page. */
final class ListPath {

    private ListPath() {}

    /** Returns the address of the list that is asked for, the same for every order of the parameters. */
    static String of(HttpServletRequest request) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(request.getServletPath());
        for (Map.Entry<String, String[]> parameter : new TreeMap<>(request.getParameterMap()).entrySet()) {
            if (!parameter.getKey().equals("cursor") && !parameter.getKey().equals("limit")) {
                address.queryParam(
                        parameter.getKey(),
                        Arrays.stream(parameter.getValue()).sorted().toArray());
            }
        }
        return address.encode().toUriString();
    }
}
