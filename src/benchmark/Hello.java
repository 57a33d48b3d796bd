package org.cstorecords.hello;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Minimal Spring Boot application with the starters of the service. */
@RestController
@SpringBootApplication
public class Hello {

    public static void main(String[] arguments) {
        SpringApplication.run(Hello.class, arguments);
    }

    @GetMapping("/")
    String hello() {
        return "hello";
    }
}
