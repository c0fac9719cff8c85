package org.sightline.app.serve;

import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** Sightline as a web application: everything in {@code org.sightline.app} that is a component, and nothing else. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan(basePackages = "org.sightline.app", nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class SightlineWeb {

    /** The one clock; what decides is told the time. Only that of a demonstration can be set. */
    @Bean
    InstantSource clock(@Value("${sightline.made-up:false}") boolean madeUp) {
        return madeUp ? new StoryClock() : InstantSource.system();
    }
}
