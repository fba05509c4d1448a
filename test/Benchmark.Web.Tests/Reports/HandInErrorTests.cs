using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Benchmark.Indicators;
using Shouldly;
using Xunit;

namespace Benchmark.Web.Tests.Reports;

/// <summary>What a program that hands in wrongly is told: which field or row, what it may hold, in its language.</summary>
public sealed class HandInErrorTests(ReportsFixture fixture) : IClassFixture<ReportsFixture>
{
    private const string Kinds = "Outcome, Target, Budget, Forecast";

    [Theory]
    [InlineData("""{"figures":[{"indicator":"EKB01","kind":"Utfall","period":"2017-T2","value":1}]}""", "figures[0].kind", Kinds)]
    [InlineData("""{"figures":[{"indicator":"EKB01","kind":0,"period":"2017-T2","value":1}]}""", "figures[0].kind", Kinds)]
    [InlineData("""{"figures":[{"indicator":"EKB01","kind":1,"period":"2017-T2","value":1}]}""", "figures[0].kind", Kinds)]
    [InlineData("""{"figures":[{"indicator":"EKB01","kind":"Outcome","sex":"Kvinnor","period":"2017-T2","value":1}]}""", "figures[0].sex", "Total, Women, Men")]
    [InlineData("""{"figures":[{"indicator":"EKB01","kind":"Outcome","period":"2017-T2","value":"tolv"}]}""", "figures[0].value", "tal med decimalpunkt")]
    [InlineData("""{"figures":[{"indicator":"EKB01","kind":"Outcome","period":"2017-T2","missing":"bortfall"}]}""", "figures[0].missing", "NotDelivered")]
    [InlineData("""{"figures":[{"indicator":12,"kind":"Outcome","period":"2017-T2","value":1}]}""", "figures[0].indicator", "text")]
    [InlineData("""{"figures":{"indicator":"EKB01"}}""", "figures", "lista")]
    [InlineData("""{"assignments":[{"title":"A","sharedWith":[]},{"title":"B","sharedWith":[],"status":"Klar"}]}""", "assignments[1].status", "NotStarted, Waiting, Started, Delayed, Completed, Stopped")]
    [InlineData("""{"activities":[{"plan":"P","number":1.5,"title":"A"}]}""", "activities[0].number", "heltal")]
    [InlineData("""{"decisionDate":"25 september"}""", "decisionDate", "datum")]
    public async Task A_field_that_cannot_be_read_is_named_with_what_it_may_hold(string json, string field, string expected)
    {
        var (error, _) = await BadRequestAsync(json, null);
        error.Key.ShouldBe($"$.{field}");
        error.Text.ShouldStartWith($"{field} ska vara");
        error.Text.ShouldContain(expected);
    }

    [Theory]
    [InlineData("""{"figures":[null]}""", "figures[0]", "figures[0] ska vara ett objekt: { … }.")]
    [InlineData("""{"figures":[{"indicator":"EKB01","kind":"Outcome","period":"2017-T2","value":1},null]}""", "figures[1]", "figures[1] ska vara ett objekt: { … }.")]
    [InlineData("""{"assignments":[{"title":"A","sharedWith":["KS",null]}]}""", "assignments[0].sharedWith[1]", "assignments[0].sharedWith[1] ska vara en text inom citattecken.")]
    [InlineData("""{"figures":[{"kind":"Outcome","period":"2017-T2","value":1}]}""", "figures[0].indicator", "figures[0].indicator måste finnas med.")]
    [InlineData("""{"assignments":[{"number":"1"}]}""", "assignments[0].title", "assignments[0].title måste finnas med.")]
    public async Task A_row_that_is_nothing_and_a_field_that_is_missing_are_named_as_the_body_names_them(string json, string field, string sentence)
    {
        var (error, _) = await BadRequestAsync(json, null);
        error.ShouldBe(($"$.{field}", sentence));
    }

    [Fact]
    public async Task Nobody_needs_to_say_that_an_uppdrag_is_shared_with_none()
    {
        using var http = await fixture.ProgramAsync();
        using var put = await ReportsFixture.PutAsync(http, await fixture.CreateDraftAsync(http, "2016-T2"), """{"assignments":[{"title":"Fler i arbete","status":"Started"}]}""");
        put.StatusCode.ShouldBe(HttpStatusCode.OK, await put.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task It_is_said_in_english_to_who_accepts_english()
    {
        var (error, _) = await BadRequestAsync("""{"figures":[{"indicator":"EKB01","kind":"Utfall","period":"2017-T2","value":1}]}""", "en");
        error.Text.ShouldBe($"figures[0].kind must be one of {Kinds}, in quotation marks.");
    }

    [Theory]
    [InlineData("inte json", "rad 1, tecken 1")]
    [InlineData("{\n\"figures\": [,]}", "rad 2, tecken 13")]
    [InlineData("{\"figures\": [", "rad 1")]
    public async Task Text_that_is_not_json_is_told_where(string json, string place)
    {
        var (error, whole) = await BadRequestAsync(json, null);
        error.Text.ShouldStartWith("Innehållet är inte giltig JSON.");
        error.Text.ShouldContain(place);
        whole.ShouldNotContain("invalid", Case.Insensitive);
    }

    [Fact]
    public async Task A_list_for_a_body_is_told_what_a_body_is()
    {
        var (error, _) = await BadRequestAsync("[1]", null);
        error.Text.ShouldContain("/openapi/v1.json");
    }

    [Fact]
    public async Task A_finding_points_at_the_row_as_the_sender_counts_it()
    {
        var findings = await RefusedAsync("""
            {"figures":[{"indicator":"EKB02","kind":"Outcome","period":"2017-T2","value":1},{"indicator":"EKB01","kind":"Outcome","period":"2017-T2","value":1},{"indicator":"EKB04","kind":"Outcome","period":"2017-T2","value":140}],
             "financeLines":[{"area":"ekonomiskt-bistand","item":"cost","kind":"Outcome","period":"2017-13","amount":1}]}
            """);
        findings.Select(f => Row(f)).ShouldBe([("figures", 2, null), ("financeLines", 0, "period")]);
    }

    [Theory]
    [InlineData("""{"figures":[{"indicator":"EKB01","period":"2017-T2","value":1}]}""", "figures", Kinds)]
    [InlineData("""{"financeLines":[{"area":"ekonomiskt-bistand","item":"cost","period":"2017-T2","amount":1}]}""", "financeLines", Kinds)]
    [InlineData("""{"goals":[{"title":"Fler i arbete"}]}""", "goals", "Strategic")]
    public async Task A_row_without_kind_is_told_the_kinds(string json, string section, string expected)
    {
        var finding = (await RefusedAsync(json)).ShouldHaveSingleItem();
        Row(finding).ShouldBe((section, 0, "kind"));
        finding.GetProperty("expected").GetString()!.ShouldContain(expected);
        finding.GetProperty("message").GetString()!.ShouldContain("kind");
    }

    [Fact]
    public async Task An_unknown_code_is_told_the_codes_there_are()
    {
        var findings = await RefusedAsync("""
            {"figures":[{"indicator":"EKB 01","kind":"Outcome","period":"2017-T2","value":1}],
             "financeLines":[{"area":"ekonomiskt-bistånd","item":"cost","kind":"Outcome","period":"2017-T2","amount":1},
                             {"area":"ekonomiskt-bistand","item":"nettokostnad","kind":"Outcome","period":"2017-T2","amount":1}]}
            """);
        var catalogue = IndicatorCatalogue.Load();
        findings.Select(f => Row(f)).ShouldBe([("figures", 0, "indicator"), ("financeLines", 0, "area"), ("financeLines", 1, "item")]);
        Message(findings[0]).ShouldContain("Menade du EKB01?");
        Message(findings[0]).ShouldContain("/api/v1/indicators");
        Message(findings[1]).ShouldContain("Menade du ekonomiskt-bistand?");
        findings[1].GetProperty("expected").GetString().ShouldBe(string.Join(", ", catalogue.Areas.Select(a => a.Code)));
        findings[2].GetProperty("expected").GetString().ShouldBe(string.Join(", ", catalogue.FinanceItems.Select(i => i.Code)));
    }

    private async Task<((string Key, string Text) Error, string Whole)> BadRequestAsync(string json, string? language)
    {
        using var http = await fixture.ProgramAsync(language);
        using var put = await ReportsFixture.PutAsync(http, await fixture.CreateDraftAsync(http, "2017-T2"), json);
        var whole = await put.Content.ReadAsStringAsync();
        put.StatusCode.ShouldBe(HttpStatusCode.BadRequest, whole);
        var error = JsonDocument.Parse(whole).RootElement.GetProperty("errors").EnumerateObject().ShouldHaveSingleItem();
        return ((error.Name, error.Value.EnumerateArray().ShouldHaveSingleItem().GetString()!), whole);
    }

    private async Task<List<JsonElement>> RefusedAsync(string json)
    {
        using var http = await fixture.ProgramAsync();
        using var put = await ReportsFixture.PutAsync(http, await fixture.CreateDraftAsync(http, "2017-T2"), json);
        put.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, await put.Content.ReadAsStringAsync());
        var body = await put.Content.ReadFromJsonAsync<JsonElement>();
        body.GetProperty("code").GetString().ShouldBe("Benchmark:Imports.HasErrors");
        return [.. body.GetProperty("findings").EnumerateArray().Where(f => f.GetProperty("severity").GetString() == "Error")];
    }

    private static string Message(JsonElement finding) => finding.GetProperty("message").GetString()!;

    private static (string Section, int Index, string? Field) Row(JsonElement finding)
    {
        var row = finding.GetProperty("row");
        return (row.GetProperty("section").GetString()!, row.GetProperty("index").GetInt32(), row.TryGetProperty("field", out var field) ? field.GetString() : null);
    }
}
