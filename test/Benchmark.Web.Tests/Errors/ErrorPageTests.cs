using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Benchmark.Publishing;
using Benchmark.Web.TestBase;
using Benchmark.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Benchmark.Web.Tests.Errors;

[Collection(WebCollectionDefinition.Name)]
public sealed class ErrorPageTests(WebFixture web)
{
    private const int TwoHundredMegabytes = 200 * 1024 * 1024;

    [Fact]
    public async Task A_missing_page_speaks_Swedish_and_finds_kommuner()
    {
        using var client = web.Factory.Open();
        using var response = await client.GetAsync("/finns/inte");
        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var text = await TestBrowser.TextOfAsync(response);
        text.ShouldContain("Sidan finns inte");
        text.ShouldContain("Sök kommun");

        (await client.ReadAsync("/fel?status=404&kommun=boras")).ShouldContain("href=\"/kommuner/boras\">Borås</a>");
    }

    [Fact]
    public async Task A_missing_api_address_is_a_problem_in_the_callers_language()
    {
        using var client = web.Factory.Open();
        client.Http.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en-US");
        using var response = await client.GetAsync("/api/v1/nothing");
        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("title").GetString().ShouldBe("Not found");
    }

    [Fact]
    public async Task A_fault_of_ours_shows_a_friendly_page_and_no_trace()
    {
        await using var factory = await BenchmarkWebFactory.StartAsync(configure: services => services.AddScoped<ILatestBoardsAppService, FailingBoards>());
        using var client = factory.Open();
        using var response = await client.GetAsync("/");
        response.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        var text = await TestBrowser.TextOfAsync(response);
        text.ShouldContain("Något gick fel hos oss");
        text.ShouldNotContain("inre hemlighet");
        text.ShouldNotContain("   at ");
        response.Headers.Contains("Content-Security-Policy").ShouldBeTrue();
    }

    [Fact]
    public async Task Two_hundred_megabytes_get_an_answer_and_not_a_broken_connection()
    {
        using var client = web.Factory.Open();
        using var file = new ByteArrayContent(new byte[TwoHundredMegabytes]);
        using var content = new MultipartFormDataContent { { file, "fil", "stor.xlsx" } };
        using var response = await client.Http.PostAsync("/konto/logga-in", content);
        response.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await TestBrowser.TextOfAsync(response)).ShouldContain("Filen är för stor");
    }

    private sealed class FailingBoards : ILatestBoardsAppService
    {
        public Task<IReadOnlyList<LatestBoardDto>> GetLatestAsync(int count, CancellationToken cancellationToken = default) =>
            throw new InvalidOperationException("inre hemlighet");
    }
}
