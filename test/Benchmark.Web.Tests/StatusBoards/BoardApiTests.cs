using System.Net;
using System.Text.Json;
using Shouldly;
using Xunit;

namespace Benchmark.StatusBoards;

public sealed class BoardApiTests(BoardSite site) : IClassFixture<BoardSite>
{
    private const string Board = "/api/v1/boards/0380/arbetsmarknadsnamnden/2020-T2";

    [Fact]
    public async Task Boards_are_listed_and_found()
    {
        using var all = await JsonAsync("/api/v1/boards");
        all.RootElement.GetProperty("boards").GetArrayLength().ShouldBe(2);
        using var found = await JsonAsync("/api/v1/boards?search=Uppsala");
        var board = found.RootElement.GetProperty("boards").EnumerateArray().Single();
        board.GetProperty("slug").GetString().ShouldBe("arbetsmarknadsnamnden");
        board.GetProperty("reports")[0].GetProperty("assignments").GetProperty("total").GetInt32().ShouldBe(2);
    }

    [Fact]
    public async Task A_board_is_read_by_a_program_with_words_for_statuses()
    {
        using var board = await JsonAsync(Board + "?status=delayed&goal=2");
        var assignment = board.RootElement.GetProperty("assignments").EnumerateArray().Single();
        assignment.GetProperty("status").GetString().ShouldBe("Delayed");
        assignment.GetProperty("printed").GetString().ShouldBe("Avviker från plan");
        assignment.GetProperty("history")[0].GetProperty("status").GetString().ShouldBe("Started");
        board.RootElement.GetProperty("head").GetProperty("version").GetInt32().ShouldBe(2);
        using var old = await JsonAsync(Board + "?version=1");
        old.RootElement.GetProperty("head").GetProperty("isCurrent").GetBoolean().ShouldBeFalse();
    }

    [Theory]
    [InlineData("/api/v1/boards/0380/arbetsmarknadsnamnden/2019", HttpStatusCode.NotFound, "Benchmark:StatusBoards.UnknownPeriod")]
    [InlineData("/api/v1/boards/9999/arbetsmarknadsnamnden/2020-T2", HttpStatusCode.NotFound, "Benchmark:Comparisons.UnknownMunicipality")]
    [InlineData(Board + "?status=4", HttpStatusCode.BadRequest, "Benchmark:StatusBoards.UnknownStatus")]
    [InlineData(Board + "?goal=99", HttpStatusCode.BadRequest, "Benchmark:StatusBoards.UnknownGoal")]
    [InlineData(Board + "?colour=red", HttpStatusCode.BadRequest, "Benchmark:Comparisons.UnknownParameter")]
    public async Task A_fault_has_its_code(string address, HttpStatusCode status, string code)
    {
        var response = await site.Client.GetAsync(address);
        response.StatusCode.ShouldBe(status);
        using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        problem.RootElement.GetProperty("code").GetString().ShouldBe(code);
    }

    private async Task<JsonDocument> JsonAsync(string address) => JsonDocument.Parse(await site.Client.GetStringAsync(address));
}
