using System.Net.Http.Json;
using System.Text.Json;
using Benchmark.Assignments;
using Benchmark.Comparisons;
using Benchmark.Goals;
using Benchmark.Imports;
using Benchmark.Indicators;
using Benchmark.Reports;
using Benchmark.Web.Tests.Hosting;
using Shouldly;
using Xunit;

namespace Benchmark.Web.Tests.OpenApi;

/// <summary>Who only reads <c>/openapi/v1.json</c> can hand in.</summary>
[Collection(WebCollectionDefinition.Name)]
public sealed class ApiDescriptionTests(WebFixture web)
{
    public static TheoryData<Type> Choices =>
    [
        typeof(AssignmentStatus), typeof(ValueKind), typeof(Sex), typeof(ReportStage), typeof(MissingReason), typeof(FigureState),
        typeof(GoalKind), typeof(GoalAssessmentLevel), typeof(FindingSeverity), typeof(FinanceNature),
    ];

    [Theory]
    [MemberData(nameof(Choices))]
    public async Task A_choice_is_described_by_its_words(Type choice)
    {
        var schema = (await SchemasAsync()).GetProperty(choice.Name);
        schema.GetProperty("enum").EnumerateArray().Select(word => word.GetString()).OfType<string>().ShouldBe(Enum.GetNames(choice));
        Types(schema).ShouldNotContain("integer");
    }

    [Fact]
    public async Task No_choice_is_a_number_without_meaning() =>
        (await SchemasAsync()).EnumerateObject()
            .Where(schema => !schema.Value.TryGetProperty("properties", out _) && Types(schema.Value).Contains("integer"))
            .Select(schema => schema.Name)
            .ShouldBeEmpty();

    [Fact]
    public async Task The_body_of_a_hand_in_is_described_and_names_where_codes_are_found()
    {
        var description = (await HandInAsync()).GetProperty("requestBody").GetProperty("description").GetString()!;
        foreach (var path in new[] { "/api/v1/indicators", "/api/v1/areas", "/api/v1/finance-items" })
        {
            description.ShouldContain(path);
            (await DocumentAsync()).GetProperty("paths").GetProperty(path).GetProperty("get").TryGetProperty("security", out _).ShouldBeFalse(path);
        }
    }

    [Fact]
    public async Task Every_body_speaks_of_what_is_sent()
    {
        var text = (await DocumentAsync()).GetRawText();
        text.ShouldNotContain("when the caller has gone");
        var uploaded = Operation(await DocumentAsync(), "/api/v1/reports/{id}/files", "post").GetProperty("requestBody").GetProperty("description").GetString()!;
        uploaded.ShouldContain("25 MB");
    }

    [Fact]
    public async Task If_match_is_a_parameter_that_may_be_left_out()
    {
        var header = (await HandInAsync()).GetProperty("parameters").EnumerateArray().Single(p => p.GetProperty("name").GetString() == "If-Match");
        header.GetProperty("in").GetString().ShouldBe("header");
        header.GetProperty("description").GetString()!.ShouldContain("ETag");
        (header.TryGetProperty("required", out var required) && required.GetBoolean()).ShouldBeFalse();
    }

    [Fact]
    public async Task A_refused_hand_in_is_described_with_the_rows_it_points_at()
    {
        var refused = (await HandInAsync()).GetProperty("responses").GetProperty("422").GetProperty("content").GetProperty("application/json").GetProperty("schema");
        refused.GetProperty("$ref").GetString().ShouldEndWith("/RefusedHandInResource");
        (await SchemasAsync()).GetProperty("FindingRowDto").GetProperty("properties").EnumerateObject().Select(p => p.Name).ShouldBe(["section", "index", "field"]);
    }

    private async Task<JsonElement> HandInAsync() => Operation(await DocumentAsync(), "/api/v1/reports/{id}/draft", "put");

    private async Task<JsonElement> SchemasAsync() => (await DocumentAsync()).GetProperty("components").GetProperty("schemas");

    private async Task<JsonElement> DocumentAsync()
    {
        using var anyone = web.Factory.Open();
        return await anyone.Http.GetFromJsonAsync<JsonElement>("/openapi/v1.json");
    }

    private static JsonElement Operation(JsonElement document, string path, string method) => document.GetProperty("paths").GetProperty(path).GetProperty(method);

    private static List<string?> Types(JsonElement schema) => schema.TryGetProperty("type", out var type)
        ? type.ValueKind == JsonValueKind.Array ? [.. type.EnumerateArray().Select(t => t.GetString())] : [type.GetString()]
        : [];
}
