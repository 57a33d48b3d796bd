package org.cstorecords.contract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Checks the exchanges of a drill, which it reads from standard input. */
public final class CheckCommand {

    private CheckCommand() {}

    /** Writes the result of each exchange to standard output, and everything that libraries log to standard error. */
    public static void run() throws IOException {
        PrintStream results = System.out;
        // Before the description is read, because that logs too.
        System.setOut(System.err);
        Contract.check(new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)), results);
    }
}
