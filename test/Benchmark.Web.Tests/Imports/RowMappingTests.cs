using System.Net;
using Benchmark.Web.Tests.Reports;
using Shouldly;
using Xunit;

namespace Benchmark.Web.Tests.Imports;

/// <summary>Rows that the product matches to nothing, or to the wrong thing, are mapped by the person, and the choice is learnt.</summary>
public sealed class RowMappingTests(ReportsFixture reports) : IClassFixture<ReportsFixture>
{
    private const string Report = """
        Borås Stad

        Arbetslivsnämnden

        Tertial 2 {0}

        Verksamhetsmått	Utfall Aug {0}
        Antal hushåll med försörjningsstöd	692
        Antal {2} på taket	12
        Andel nöjda {2}	45 %
        Kostnad för {2}, tkr	-310

        Andra mått	Utfall Aug {1}
        Antal {2} på taket	11

        Nettokostnad per verksamhet, tkr	Budget Aug {0}	Utfall Aug {0}
        Arbetet med {2}
        Intäkt	100	90
        Kostnad	-300	-280
        Nettokostnad	-200	-190
        """;

    [Fact]
    public async Task A_row_is_mapped_with_others_of_its_name_and_known_in_the_next_document()
    {
        using var visit = await ReadingVisit.CreateAsync(reports, 2016, Text(2016, "måsar"));
        (await visit.WordsAsync()).ShouldContain("0 av 1 värden är avgjorda");
        var row = await visit.UnmatchedAsync("Antal måsar på taket");

        var place = await visit.PostAsync("Map", ("row", row), ("seen", "0"), ("code", "AMI10"));

        place.ShouldContain("#Figures-1");
        var words = await visit.WordsAsync();
        words.ShouldContain("AMI10 Extratjänster");
        words.ShouldContain("0 av 3 värden är avgjorda");
        (await visit.UnmatchedAsync("Antal måsar på taket")).ShouldBeEmpty();
        await visit.PostAsync("Certain");
        await visit.PostAsync("HandIn");
        using var next = await ReadingVisit.UploadAsync(visit.Draft, Text(2016, "måsar"));
        (await next.WordsAsync()).ShouldContain("AMI10 Extratjänster");
        (await next.UnmatchedAsync("Antal måsar på taket")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_row_in_percent_is_no_count()
    {
        using var visit = await ReadingVisit.CreateAsync(reports, 2017, Text(2017, "trutar"));
        var row = await visit.UnmatchedAsync("Andel nöjda trutar");

        var refused = await visit.RefusedAsync("Map", ("row", row), ("seen", "0"), ("code", "AMI11"));

        refused.ShouldContain("”Andel nöjda trutar” anges i % i dokumentet, men Trygghetsanställningar räknas i");
        (await visit.UnmatchedAsync("Andel nöjda trutar")).ShouldBe(row);
        (await visit.RefusedAsync("Map", ("row", row), ("seen", "0"), ("code", "UPP01"))).ShouldContain("räknas fram");
        (await visit.RefusedAsync("Map", ("row", row), ("seen", "0"), ("code", "FINNSINTE"))).ShouldContain("Välj vad raden ska kopplas till");
        await visit.PostAsync("Map", ("row", row), ("seen", "0"), ("code", "PER03"));
        (await visit.WordsAsync()).ShouldContain("PER03 Friska medarbetare");
    }

    [Fact]
    public async Task A_row_that_was_matched_wrongly_becomes_another_or_none()
    {
        using var visit = await ReadingVisit.CreateAsync(reports, 2018, Text(2018, "tärnor"));
        await visit.PostAsync("Accept", ("rows", "Figures-0:0"));

        await visit.PostAsync("Map", ("row", "0"), ("seen", "0"), ("rows", await visit.RowsOfAsync("0")), ("code", "EKB03"));

        var words = await visit.WordsAsync();
        words.ShouldContain("EKB03 Hushåll med försörjningsstöd mer än tio månader");
        words.ShouldNotContain("EKB01");
        words.ShouldContain("0 av 1 värden är avgjorda");
        using var gone = await visit.SendAsync("Accept", ("rows", "Figures-0:1"));
        gone.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await visit.RefusedAsync("Map", ("row", "0"), ("seen", "0"), ("code", "EKB02"))).ShouldContain("hann avgöra raden före dig");
        (await visit.PostAsync("Map", ("row", "0"), ("seen", "1"), ("rows", await visit.RowsOfAsync("0")), ("do", "ingen"))).ShouldEndWith("#okand-0");
        (await visit.UnmatchedAsync("Antal hushåll med försörjningsstöd")).ShouldBe("0");

        using var next = await ReadingVisit.UploadAsync(visit.Draft, Text(2018, "tärnor"));
        (await next.UnmatchedAsync("Antal hushåll med försörjningsstöd")).ShouldBe("0");
        await next.PostAsync("Map", ("row", "0"), ("seen", "0"), ("code", "EKB01"));
    }

    [Fact]
    public async Task The_rows_of_a_money_table_get_their_area_at_once()
    {
        using var visit = await ReadingVisit.CreateAsync(reports, 2019, Text(2019, "duvor"));
        var row = await visit.UnmatchedAsync("Arbetet med duvor, Kostnad");
        (await visit.WordsAsync($"koppla={row}")).ShouldContain("Rad i ekonomitabellen");
        (await visit.RefusedAsync("Map", ("row", row), ("seen", "0"), ("area", "feriearbeten"), ("item", ""))).ShouldContain("Välj vad raden ska kopplas till");

        await visit.PostAsync("Map", ("row", row), ("seen", "0"), ("area", "feriearbeten"), ("item", "cost"));

        var words = await visit.WordsAsync();
        words.ShouldContain("Kostnader Feriearbeten");
        words.ShouldContain("Nettokostnad Feriearbeten");
        words.ShouldContain("280 tkr");
        words.ShouldNotContain("−280 tkr");
        (await visit.UnmatchedAsync("Arbetet med duvor, Nettokostnad")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_money_row_among_indicators_becomes_a_row_of_the_accounts()
    {
        using var visit = await ReadingVisit.CreateAsync(reports, 2021, Text(2021, "svalor"));
        const string Name = "Kostnad för svalor, tkr";
        var row = await visit.UnmatchedAsync(Name);
        (await visit.WordsAsync($"koppla={row}")).ShouldContain("Eller är det en rad ur ekonomin?");

        await visit.PostAsync("Map", ("row", row), ("seen", "0"), ("area", "ovrigt"), ("item", "cost"));

        (await visit.WordsAsync()).ShouldContain("Kostnader Övrigt");
        (await visit.WordsAsync()).ShouldContain("310 tkr");
        using var next = await ReadingVisit.UploadAsync(visit.Draft, Text(2021, "svalor"));
        (await next.WordsAsync()).ShouldContain("Kostnader Övrigt");
        (await next.UnmatchedAsync(Name)).ShouldBeEmpty();
        var percent = await next.UnmatchedAsync("Andel nöjda svalor");
        (await next.RefusedAsync("Map", ("row", percent), ("seen", "0"), ("area", "ovrigt"), ("item", "cost"))).ShouldContain("Välj vad raden ska kopplas till");
    }

    [Fact]
    public async Task Choices_are_found_by_words_without_scripts()
    {
        using var visit = await ReadingVisit.CreateAsync(reports, 2020, Text(2020, "ejdrar"));
        var row = await visit.UnmatchedAsync("Andel nöjda ejdrar");

        var found = await visit.PostAsync("Map", ("row", row), ("seen", "0"), ("sok", "friska medarb"), ("sought", ""), ("do", "enter"));

        found.ShouldContain("sok=friska");
        var choices = await visit.WordsAsync($"koppla={row}&sok=friska medarb");
        choices.ShouldContain("PER03 Friska medarbetare");
        choices.ShouldNotContain("PER01");
        (await visit.WordsAsync($"koppla={row}")).ShouldContain("PER01");
    }

    [Fact]
    public async Task Rows_of_one_name_can_be_different_things()
    {
        using var visit = await ReadingVisit.CreateAsync(reports, 2015, Text(2015, "gäss"));
        const string Name = "Antal gäss på taket";
        await visit.PostAsync("Map", ("row", "1"), ("seen", "0"), ("code", "AMI10"));
        (await visit.UnmatchedAsync(Name)).ShouldBeEmpty();

        await visit.PostAsync("Map", ("row", "4"), ("seen", "0"), ("rows", await visit.RowsOfAsync("4")), ("code", "AMI11"));

        var words = await visit.WordsAsync();
        words.ShouldContain("AMI10 Extratjänster");
        words.ShouldContain("AMI11 Trygghetsanställningar");
        await visit.PostAsync("Map", ("row", "1"), ("seen", "1"), ("rows", await visit.RowsOfAsync("1")), ("do", "ingen"));
        (await visit.UnmatchedAsync(Name)).ShouldBe("1");
        (await visit.WordsAsync()).ShouldContain("AMI11 Trygghetsanställningar");
    }

    [Fact]
    public async Task A_row_under_another_heading_is_left_alone()
    {
        const string Head = "Verksamhetsmått\tUtfall Aug 2014\nAntal svanar på taket\t";
        var text = Text(2014, "svanar").Replace("Antal svanar på taket\t12", $"\n2.1 Fåglar i norr\n\n{Head}12\n\n2.2 Fåglar i söder\n\n{Head}13", StringComparison.Ordinal);
        using var visit = await ReadingVisit.CreateAsync(reports, 2014, text);

        await visit.PostAsync("Map", ("row", "1"), ("seen", "0"), ("code", "AMI10"));

        (await visit.WordsAsync()).ShouldContain("AMI10 Extratjänster");
        (await visit.UnmatchedAsync("Antal svanar på taket")).ShouldBe("2");
    }

    [Fact]
    public async Task A_decision_that_the_person_has_not_seen_is_kept()
    {
        using var visit = await ReadingVisit.CreateAsync(reports, 2013, Text(2013, "skator"));
        var shown = await visit.RowsOfAsync("0");
        shown.ShouldBe("Figures-0:0");
        await visit.PostAsync("Accept", ("rows", "Figures-0:0"), ("value", "700"));

        var refused = await visit.RefusedAsync("Map", ("row", "0"), ("seen", "0"), ("rows", shown), ("code", "EKB03"));

        refused.ShouldContain("hann avgöra raden före dig");
        refused.ShouldContain("700");
        (await visit.RefusedAsync("Map", ("row", "0"), ("seen", "0"), ("code", "EKB03"))).ShouldContain("hann avgöra raden före dig");
        (await visit.WordsAsync()).ShouldContain("1 av 1 värden är avgjorda");
        await visit.PostAsync("Map", ("row", "0"), ("seen", "0"), ("rows", await visit.RowsOfAsync("0")), ("code", "EKB03"));
        (await visit.WordsAsync()).ShouldContain("EKB03");
    }

    // What is learnt in one test is known in the others: each has a row name of its own.
    private static string Text(int year, string birds) => Report
        .Replace("{0}", $"{year}", StringComparison.Ordinal)
        .Replace("{1}", $"{year - 1}", StringComparison.Ordinal)
        .Replace("{2}", birds, StringComparison.Ordinal);
}
