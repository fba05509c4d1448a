using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Benchmark.TestBase;
using Shouldly;
using Xunit;

namespace Benchmark.Comparisons.Expected;

public sealed class ExpectedApiTests(ExpectedSite site) : IClassFixture<ExpectedSite>
{
    private const string Address = "/api/v1/comparisons/EKB23/expected";

    [Fact]
    public async Task The_answer_keeps_numbers_with_model_sources_and_what_it_is_not()
    {
        var answer = await GetAsync(Address + "?period=2021&municipality=prov-3");

        var expected = answer.GetProperty("expected");
        var model = expected.GetProperty("model");
        model.GetProperty("count").GetInt32().ShouldBe(ExpectedSite.Fitted);
        model.GetProperty("crossValidated").GetDecimal().ShouldBeInRange(0.9m, 1);
        model.GetProperty("predictors").EnumerateArray().Select(p => p.GetProperty("indicator").GetProperty("code").GetString())
            .ShouldBe(["ARB01", "BEF01", "BEF02", "BEF03", "BEF04"]);
        var own = expected.GetProperty("rows").EnumerateArray().Single(r => r.GetProperty("isOwn").GetBoolean());
        own.GetProperty("outcome").GetDecimal().ShouldBe(ExpectedKommuner.OutcomeOf(3));
        own.GetProperty("difference").GetDecimal().ShouldBe(own.GetProperty("outcome").GetDecimal() - own.GetProperty("expected").GetDecimal());
        own.GetProperty("source").GetString().ShouldBe("Municipality");
        answer.GetProperty("expectedSource").GetString().ShouldBe("Egen bearbetning");
        answer.GetProperty("note").GetString()!.ShouldContain("inte orsak");
    }

    [Fact]
    public async Task Where_nothing_is_shown_the_reason_is()
    {
        var weak = (await GetAsync("/api/v1/comparisons/EKB24/expected?period=2021")).GetProperty("expected");
        weak.GetProperty("model").GetProperty("notShown").GetString().ShouldBe("TooWeak");
        weak.GetProperty("rows").GetArrayLength().ShouldBe(0);

        var few = (await GetAsync("/api/v1/comparisons/EKB26/expected?period=2021")).GetProperty("expected");
        few.GetProperty("model").GetProperty("notShown").GetString().ShouldBe("TooFew");
    }

    [Theory]
    [InlineData("/api/v1/comparisons/NIX99/expected", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/comparisons/EKB05/expected", HttpStatusCode.NotFound)]
    [InlineData(Address + "?period=igår", HttpStatusCode.NotFound)]
    [InlineData(Address + "?sex=Women", HttpStatusCode.BadRequest)]
    [InlineData(Address + "?colour=red", HttpStatusCode.BadRequest)]
    public async Task What_is_not_there_is_a_problem_with_words(string address, HttpStatusCode status)
    {
        var response = await site.Client.GetAsync(address);
        response.StatusCode.ShouldBe(status);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }

    [Fact]
    public async Task The_description_tells_of_every_parameter_and_refusal()
    {
        var operation = (await GetAsync("/openapi/v1.json")).GetProperty("paths").GetProperty("/api/v1/comparisons/{indicator}/expected").GetProperty("get");

        operation.GetProperty("parameters").EnumerateArray().Select(p => p.GetProperty("name").GetString())
            .ShouldBe(["indicator", "period", "group", "municipality", "municipalities"]);
        operation.GetProperty("responses").EnumerateObject().Select(r => r.Name).ShouldBe(["200", "400", "404"]);
        operation.GetProperty("summary").GetString()!.ShouldContain("expected value");
    }

    [Fact]
    public async Task The_file_says_whose_each_column_is_and_what_it_is_not()
    {
        var lines = await CsvAsync("/jamfor/EKB23/forvantat.csv?period=2021&kommun=prov-3");

        lines.Length.ShouldBe(1 + ExpectedSite.Fitted);
        foreach (var head in new[] { "Utfall, % (Kommunens egen uppgift)", "Förväntat, % (Egen bearbetning)", "Skillnaden i antal, personer (Egen bearbetning)", "Invånare, pers. (Folkbokförda)" })
        {
            lines[0].ShouldContain(head);
        }

        lines.Single(l => l.StartsWith("9003;", StringComparison.Ordinal)).ShouldContain(";3,8;");
        lines.Skip(1).ShouldAllBe(l => l.Contains("samband, inte orsak", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_of_what_is_not_shown_says_why()
    {
        var lines = await CsvAsync("/jamfor/EKB24/forvantat.csv?period=2021");

        lines.Length.ShouldBe(2);
        lines[1].ShouldContain("för svagt");
    }

    [Fact]
    public async Task The_workbook_is_there_too()
    {
        var response = await site.Client.GetAsync("/jamfor/EKB23/forvantat.xlsx?period=2021");

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentDisposition!.FileName.ShouldBe("EKB23-forvantat.xlsx");
        (await response.Content.ReadAsByteArrayAsync())[..2].ShouldBe("PK"u8.ToArray());
    }

    private async Task<string[]> CsvAsync(string address)
    {
        var response = await site.Client.GetAsync(address);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        return (await response.Content.ReadAsStringAsync()).TrimStart('\ufeff').Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private async Task<JsonElement> GetAsync(string address)
    {
        var response = await site.Client.GetAsync(address);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }
}
