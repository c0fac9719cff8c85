package org.sightline.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadsWhatPeopleWriteTest {

    private static final DateContext CONTEXT = DateContext.likely(LocalDate.of(1995, 1, 1), LocalDate.of(2014, 12, 31))
            .following(ApproximateDate.on(LocalDate.of(2011, 5, 3)))
            .bornOn(LocalDate.of(2007, 7, 15));

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            6/1/11                          | 2011-01-06
            06.01.2011                      | 2011-01-06
            6-1-2011                        | 2011-01-06
            06 01 2011                      | 2011-01-06
            6 / 1 / 11                      | 2011-01-06
            06/01/20 11                     | 2011-01-06
            ０６／０１／２０１１              | 2011-01-06
            2011-01-06                      | 2011-01-06
            2011/01/06                      | 2011-01-06
            2011-01-06T15:30:00Z            | 2011-01-06T15:30:00
            2011-01-06 15:30:10.000         | 2011-01-06T15:30:10
            6th Jan 2011                    | 2011-01-06
            6 Jan 11                        | 2011-01-06
            6-Jan-11                        | 2011-01-06
            6Jan2011                        | 2011-01-06
            22nd of March, 2009             | 2009-03-22
            the 22nd of March 2009          | 2009-03-22
            January 12th, 2012              | 2012-01-12
            Jan 12 2012                     | 2012-01-12
            Thursday 6 January 2011         | 2011-01-06
            Thurs. 6/1/11                   | 2011-01-06
            06/01/2011 (Thu)                | 2011-01-06
            Tues 3/5                        | 2011-05-03
            3 May                           | 2011-05-03
            28 December                     | 2010-12-28
            6/1/11 15:30                    | 2011-01-06T15:30:00
            6/1/11 at 3.30pm                | 2011-01-06T15:30:00
            6.1.11 15.30                    | 2011-01-06T15:30:00
            6/1/11 1530hrs                  | 2011-01-06T15:30:00
            15:30 on 6/1/11                 | 2011-01-06T15:30:00
            6/1/11, approx 9pm              | 2011-01-06T21:00:00
            6/1/11 (pm)                     | 2011-01-06
            Febuary 2012                    | 2012-02
            Janurary 2012                   | 2012-01
            12 Setember 2012                | 2012-09-12
            Sept. 2011                      | 2011-09
            Sept '11                        | 2011-09
            Sep-11                          | 2011-09
            December, 2011                  | 2011-12
            11/2010                         | 2010-11
            2004-08                         | 2004-08
            2015/3                          | 2015-03
            2019-Sep-1                      | 2019-09-01
            Sep-23-2011                     | 2011-09-23
            2006-7                          | 2006-04/2007-08
            from 4 to 22 January 2012       | 2012-01-04/2012-01-22
            since early 2006                | 2006-01~/..
            no later than 3 May 2011        | ../2011-05-03
            a fortnight later               | 2011-05-14~/2011-05-20~
            2006                            | 2006
            2000s                           | 200X
            200?                            | 200X
            Sept 2011 to March 2012         | 2011-09/2012-03
            Sept to Dec 2011                | 2011-09/2011-12
            Dec - Feb 2012                  | 2011-12/2012-02
            March/April 2011                | 2011-03/2011-04
            3 and 4 May 2011                | {2011-05-03,2011-05-04}
            3 or 4 May 2011                 | [2011-05-03,2011-05-04]
            3, 9 and 14 May 2011            | {2011-05-03,2011-05-09,2011-05-14}
            9-10 March 2012                 | 2012-03-09/2012-03-10
            9 – 10th March 2012             | 2012-03-09/2012-03-10
            28 Feb - 3 March 2012           | 2012-02-28/2012-03-03
            6/1/11 - 8/1/11                 | 2011-01-06/2011-01-08
            6/1 - 8/1/11                    | 2011-01-06/2011-01-08
            6-8/1/11                        | 2011-01-06/2011-01-08
            between 6/1/11 and 8/1/11       | 2011-01-06/2011-01-08
            between March and June 2010     | 2010-03/2010-06
            from 6 Jan until 8 Jan 2011     | 2011-01-06/2011-01-08
            2006 - 2011                     | 2006/2011
            2006 - 11                       | 2006/2011
            2006/07                         | 2006-04/2007-08
            2006/2011                       | 2006/2011
            2010 - present                  | 2010/..
            2010 onwards                    | 2010/..
            early 2006                      | 2006-01~/2006-04~
            Early in 2006                   | 2006-01~/2006-04~
            mid-2006                        | 2006-05~/2006-08~
            late 2006                       | 2006-09~/2006-12~
            the end of 2008                 | 2008-10~/2008-12~
            beginning of 2008               | 2008-01~/2008-03~
            mid December 2011               | 2011-12-11~/2011-12-20~
            early Feb 2011                  | 2011-02-01~/2011-02-10~
            end of February 2012            | 2012-02-21~/2012-02-29~
            mid to late 2010                | 2010-05~/2010-12~
            early 2000s                     | 2000~/2003~
            autumn 2008                     | 2008-23
            Summer of 2008                  | 2008-22
            winter 2005/06                  | 2005-24
            late summer 2008                | 2008-08~
            Summer term 2011                | 2011-04~/2011-07~
            Christmas 2010                  | 2010-12-24~/2011-01-01~
            Christmas Day 2010              | 2010-12-25
            Boxing Day 2010                 | 2010-12-26
            New Year 2011                   | 2010-12-31~/2011-01-02~
            Easter 2011                     | 2011-04-22~/2011-04-25~
            before March 2010               | ../2010-02-28
            prior to 6/1/11                 | ../2011-01-05
            by 2008                         | ../2008
            until 3 May 2011                | ../2011-05-03
            after 2008                      | 2009-01-01/..
            since 2004                      | 2004/..
            from March 2010                 | 2010-03/..
            circa 2008                      | 2008~
            c. 2008                         | 2008~
            approx. March 2010              | 2010-03~
            2008?                           | 2008?
            March 2010 (?)                  | 2010-03?
            ? March 2010                    | 2010-03-XX
            ?/12/2008                       | 2008-12-XX
            ??/12/2008                      | 2008-12-XX
            xx/12/2008                      | 2008-12-XX
            00/12/2008                      | 2008-12-XX
            ?/?/2008                        | 2008-XX-XX
            on or around 3 May 2010         | 2010-05-03~
            possibly March 2010             | 2010-03?
            w/c 3 May                       | 2011-05-03/2011-05-09
            w/c 3 May 2010                  | 2010-05-03/2010-05-09
            W/C: 03/05/10                   | 2010-05-03/2010-05-09
            week beginning 3rd May 2010     | 2010-05-03/2010-05-09
            w/e 9.5.10                      | 2010-05-03/2010-05-09
            week of 5 May 2010              | 2010-05-03/2010-05-09
            weekend of 8 May 2010           | 2010-05-08/2010-05-09
            about 4 months old              | 2007-11-15~/2007-12-14~
            aged 3                          | 2010-07-15/2011-07-14
            3 yrs 2 months old              | 2010-09-15/2010-10-14
            at 6 weeks                      | 2007-08-26/2007-09-01
            at birth                        | 2007-07-15
            the following day               | 2011-05-04
            next day                        | 2011-05-04
            The next morning                | 2011-05-04
            that evening                    | 2011-05-03
            same day                        | 2011-05-03
            later that day                  | 2011-05-03
            the day before                  | 2011-05-02
            ditto                           | 2011-05-03
            "                               | 2011-05-03
            three days later                | 2011-05-06
            2 weeks later                   | 2011-05-14~/2011-05-20~
            a few days later                | 2011-05-05~/2011-05-09~
            the following week              | 2011-05-09/2011-05-15
            the following month             | 2011-06
            the following Monday            | 2011-05-09
            40549                           | 2011-01-06
            40549.25                        | 2011-01-06T06:00:00
            20110106                        | 2011-01-06
            06012011                        | 2011-01-06
            31/02/2011                      | 2011-02
            12/25/2011                      | 2011-12-25
            1066                            | 1066
            3 May 2066                      | 2066-05-03
            Received 6 January 2011         | 2011-01-06
            Letter dated 06/01/2011         | 2011-01-06
            06/01/2011 phone call           | 2011-01-06
            TBC                             | XXXX-XX-XX
            date unknown                    | XXXX-XX-XX
            undated                         | XXXX-XX-XX
            n/k                             | XXXX-XX-XX
            ?                               | XXXX-XX-XX
            hello                           | XXXX-XX-XX
            """)
    void a_date_is_read_as_it_was_meant(String written, String edtf) {
        assertThat(DateReader.read(written, CONTEXT).date().edtf()).isEqualTo(edtf);
    }
}
