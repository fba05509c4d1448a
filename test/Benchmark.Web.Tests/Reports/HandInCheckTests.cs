using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Shouldly;
using Xunit;

namespace Benchmark.Web.Tests.Reports;

/// <summary>What is asked about a hand-in by program, as it is about a file.</summary>
public sealed class HandInCheckTests(ReportsFixture fixture) : IClassFixture<ReportsFixture>
{
    [Fact]
    public async Task An_assessment_word_that_nobody_knows_is_refused()
    {
        using var http = await fixture.ProgramAsync();
        var report = await fixture.CreateDraftAsync(http, "2011-01");
        var (status, codes) = await PutAsync(http, report, new { goals = new[] { new { kind = "Strategic", title = "Fler i arbete", printed = "Toppen" } } });
        status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        codes.ShouldContain("Check:UnknownAssessment");

        (status, codes) = await PutAsync(http, report, new { goals = new[] { new { kind = "Strategic", title = "Fler i arbete", printed = "Helt uppfyllt" } } });
        status.ShouldBe(HttpStatusCode.OK, string.Join(", ", codes));
    }

    [Fact]
    public async Task A_row_under_something_that_is_not_there_is_warned_of()
    {
        using var http = await fixture.ProgramAsync();
        var report = await fixture.CreateDraftAsync(http, "2011-03");
        object Under(string goal, string assignment) => new
        {
            goals = new[] { new { kind = "Strategic", number = "4", title = "Ett hållbart Borås", parent = (string?)null, level = "Fully" }, new { kind = "Board", number = "4.1", title = "Fler i egen försörjning", parent = (string?)goal, level = "Partly" } },
            measures = new[] { new { title = "Jobbspår", parent = assignment, status = "Started" } },
            assignments = new[] { new { title = "Utreda jobbspår", goal = "4", sharedWith = Array.Empty<string>(), status = "Started" } },
        };
        (await PutAsync(http, report, Under("7.7", "finns inte"))).Codes.Count(c => c == "Check:UnknownParent").ShouldBe(2);
        (await PutAsync(http, report, Under("4", "Utreda jobbspår"))).Codes.ShouldNotContain("Check:UnknownParent");
    }

    [Fact]
    public async Task A_cost_below_zero_is_warned_of_and_a_net_cost_is_not()
    {
        using var http = await fixture.ProgramAsync();
        var report = await fixture.CreateDraftAsync(http, "2011-02");
        (await PutAsync(http, report, Amount("cost", "2011-02", -450_000_000))).Codes.ShouldContain("Check:UnexpectedSign");
        (await PutAsync(http, report, Amount("net-cost", "2011-02", -4_000_000))).Codes.ShouldNotContain("Check:UnexpectedSign");
    }

    [Fact]
    public async Task A_draft_is_nothing_to_be_held_against_where_the_board_has_adopted_a_report()
    {
        using var http = await fixture.ProgramAsync();
        using var anna = await fixture.SignedInAsync(ReportsFixture.Contributor);
        using var per = await fixture.SignedInAsync(ReportsFixture.Approver);
        var adopted = await fixture.CreateDraftAsync(http, "2013-T2");
        await PutAsync(http, adopted, Amount("cost", "2013-T2", 240_000_000));
        await ReportLife.PublishAsync(anna, per, $"/rapporter/{adopted.Split('/')[^1]}", "§ 12");

        await PutAsync(http, await fixture.CreateDraftAsync(http, "2014-T1"), Amount("cost", "2014-T1", 240_000));
        (await PutAsync(http, await fixture.CreateDraftAsync(http, "2014-T2"), Amount("cost", "2014-T2", 250_000_000))).Codes.ShouldNotContain("Check:Thousandfold");
        (await PutAsync(http, await fixture.CreateDraftAsync(http, "2014-T2"), Amount("cost", "2014-T2", 250_000))).Codes.ShouldContain("Check:Thousandfold");
    }

    private static object Amount(string item, string period, decimal amount) =>
        new { financeLines = new[] { new { area = "ekonomiskt-bistand", item, kind = "Outcome", period, amount } } };

    private static async Task<(HttpStatusCode Status, List<string?> Codes)> PutAsync(HttpClient http, string report, object draft)
    {
        using var answer = await http.PutAsJsonAsync($"{report}/draft", draft, JsonSerializerOptions.Web);
        var body = await answer.Content.ReadFromJsonAsync<JsonElement>();
        return (answer.StatusCode, [.. body.GetProperty("findings").EnumerateArray().Select(f => f.GetProperty("code").GetString())]);
    }
}
