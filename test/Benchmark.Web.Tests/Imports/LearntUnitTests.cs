using System.Text.RegularExpressions;
using Benchmark.Users;
using Benchmark.Web.Tests.Reports;
using Shouldly;
using Xunit;

namespace Benchmark.Web.Tests.Imports;

/// <summary>What has been learnt of a name holds for the unit it can be counted in: percent, money and counts are never taken for each other.</summary>
public sealed class LearntUnitTests(ReportsFixture reports) : IClassFixture<ReportsFixture>
{
    private const string System = "enheter@host.example";

    [Fact]
    public async Task A_learnt_money_row_is_neither_percent_nor_a_count()
    {
        using var visit = await ReadingVisit.CreateAsync(reports, 2016, Text(2016, "Lila måsar\t310 tkr"));
        await visit.PostAsync("Map", ("row", await visit.UnmatchedAsync("Lila måsar")), ("seen", "0"), ("area", "ovrigt"), ("item", "cost"));

        using var percent = await ReadingVisit.UploadAsync(visit.Draft, Text(2016, "Lila måsar\t7 %"));
        using var persons = await ReadingVisit.UploadAsync(visit.Draft, Text(2016, "Lila måsar\t7 personer"));
        using var bare = await ReadingVisit.UploadAsync(visit.Draft, Text(2016, "Lila måsar\t7"));

        (await percent.UnmatchedAsync("Lila måsar")).ShouldNotBeEmpty();
        (await percent.WordsAsync()).ShouldNotContain("7 tkr");
        (await persons.UnmatchedAsync("Lila måsar")).ShouldNotBeEmpty();
        (await persons.WordsAsync()).ShouldNotContain("7 tkr");
        var words = await bare.WordsAsync();
        words.ShouldContain("Kostnader Övrigt");
        words.ShouldContain("kontrollera enheten");
    }

    [Fact]
    public async Task A_learnt_percentage_is_no_count()
    {
        using var visit = await ReadingVisit.CreateAsync(reports, 2017, Text(2017, "Gula trutar\t31 %"));
        await visit.PostAsync("Map", ("row", await visit.UnmatchedAsync("Gula trutar")), ("seen", "0"), ("code", "PER03"));

        using var persons = await ReadingVisit.UploadAsync(visit.Draft, Text(2017, "Gula trutar\t3100 personer"));
        using var percent = await ReadingVisit.UploadAsync(visit.Draft, Text(2017, "Gula trutar\t32 %"));
        using var bare = await ReadingVisit.UploadAsync(visit.Draft, Text(2017, "Gula trutar\t33"));

        (await persons.UnmatchedAsync("Gula trutar")).ShouldNotBeEmpty();
        (await persons.WordsAsync()).ShouldNotContain("PER03");
        (await percent.WordsAsync()).ShouldContain("PER03 Friska medarbetare");
        (await percent.WordsAsync()).ShouldNotContain("kontrollera enheten");
        (await bare.WordsAsync()).ShouldContain("PER03 Friska medarbetare");
        (await bare.WordsAsync()).ShouldContain("kontrollera enheten");
    }

    [Fact]
    public async Task What_one_row_is_said_to_be_does_not_hold_for_one_of_another_unit()
    {
        using var visit = await ReadingVisit.CreateAsync(reports, 2018, Text(2018, "Svarta tärnor\t310 tkr", "Svarta tärnor\t31 %"));

        await visit.PostAsync("Map", ("row", "1"), ("seen", "0"), ("area", "ovrigt"), ("item", "cost"));

        (await visit.WordsAsync()).ShouldContain("Kostnader Övrigt");
        (await visit.WordsAsync()).ShouldNotContain("31 tkr");
        (await visit.UnmatchedAsync("Svarta tärnor")).ShouldBe("2");
    }

    [Fact]
    public async Task A_known_name_in_another_unit_is_not_that_indicator()
    {
        using var visit = await ReadingVisit.CreateAsync(reports, 2019, Text(2019, "Extratjänster\t7 %", "Friska medarbetare\t310 tkr"));

        (await visit.UnmatchedAsync("Extratjänster")).ShouldBe("1");
        (await visit.UnmatchedAsync("Friska medarbetare")).ShouldBe("2");
    }

    [Fact]
    public async Task Money_without_a_unit_is_doubtful()
    {
        using var visit = await ReadingVisit.CreateAsync(reports, 2020, Text(2020, "Stöd till civilsamhället\t7"));

        var words = await visit.WordsAsync();

        words.ShouldContain("AMI44");
        words.ShouldContain("kontrollera enheten");
    }

    [Fact]
    public async Task What_the_host_has_answered_holds_for_its_unit()
    {
        using var visit = await ReadingVisit.CreateAsync(reports, 2021, Text(2021, "Randiga ejdrar\t31 %"));
        await visit.PostAsync("Keep");
        var own = Regex.Match(await visit.Draft.Browser.ReadAsync(visit.Page), "name=\"own\" value=\"([^\"]+)\"").Groups[1].Value;
        await visit.PostAsync("Propose", ("row", "1"), ("own", own));
        await reports.Factory.CreateUserAsync(System, null, RoleNames.SystemAdministrator);
        using var host = await reports.SignedInAsync(System);
        var id = Regex.Match(await host.ReadAsync("/administration/forslag"), "id=\"forslag-([0-9a-f-]+)\" aria-labelledby=\"[^\"]+\">\\s*<h2 id=\"[^\"]+\"><span lang=\"sv\">Randiga ejdrar").Groups[1].Value;
        using var answered = await host.PostFormAsync("/administration/forslag", [new("id", id), new("answer", "SameAs"), new("indicator", "PER03"), new("reason", string.Empty)], "/administration/forslag?handler=Answer");

        using var percent = await ReadingVisit.UploadAsync(visit.Draft, Text(2021, "Randiga ejdrar\t41 %"));
        using var persons = await ReadingVisit.UploadAsync(visit.Draft, Text(2021, "Randiga ejdrar\t41 personer"));

        (await percent.WordsAsync()).ShouldContain("PER03 Friska medarbetare");
        (await persons.UnmatchedAsync("Randiga ejdrar")).ShouldBe("1");
    }

    private static string Text(int year, params string[] rows) =>
        $"Borås Stad\n\nArbetslivsnämnden\n\nTertial 2 {year}\n\nVerksamhetsmått\tUtfall Aug {year}\nAntal hushåll med försörjningsstöd\t692\n{string.Join('\n', rows)}\n";
}
