using System.Net;
using Benchmark.Data;
using Benchmark.ReferenceValues;
using Benchmark.Seeding;
using Benchmark.TestBase.Kolada;
using Benchmark.Users;
using Benchmark.Web.TestBase;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Shouldly;
using Xunit;

namespace Benchmark.Web.Tests.ReferenceValues;

/// <summary>The program with its job queue, all kommuner and the catalogue, beside a stand-in for Kolada that knows five kommuner.</summary>
public sealed class ReferenceSite : IAsyncLifetime
{
    public const string Analyst = "analys@host.example";
    public const string Page = "/administration/referensvarden";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public KoladaStandIn Kolada { get; private set; } = null!;

    public BenchmarkWebFactory Web { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Kolada = await KoladaStandIn.StartAsync(TimeProvider.System);
        Web = await BenchmarkWebFactory.StartAsync(new Dictionary<string, string?>
        {
            ["Kolada:BaseAddress"] = Kolada.Address.ToString(),
            ["Kolada:FirstYear"] = "2024",
            ["Kolada:Retries"] = "0",
        });
        await Web.Services.GetRequiredService<DataSeeder>().SeedAsync(new DataSeedContext(Demo: false, null));
        await Web.CreateUserAsync(Analyst, null, RoleNames.Analyst);

        // Two indicators are enough, and take a second at five questions a second.
        await using (var connection = new NpgsqlConnection(Web.Database.Admin))
        {
            await connection.OpenAsync();
            await using var command = new NpgsqlCommand("update indicators set kolada_id = null where code not in ('EKB20', 'ARB01')", connection);
            await command.ExecuteNonQueryAsync();
        }

        Kolada.Contents.Titles["N31816"] = "LÃ¥ngvarigt bistÃ¥nd, andel (%)";
        Kolada.Contents.Titles["N03920"] = "Arbetslösa, andel (%)";
        foreach (var (code, number) in new[] { "1490", "0380", "0180", "1480", "1280" }.Select((code, number) => (code, number)))
        {
            Kolada.Contents.Municipalities[code] = (code, "K");
            Kolada.Contents.Set("N31816", code, 2024, "T", $"{number + 1}.5");
            Kolada.Contents.Set("N31816", code, 2024, "K", number == 0 ? "null" : "2", number == 0 ? ".." : "");
        }
    }

    public async Task DisposeAsync()
    {
        await Web.DisposeAsync();
        await Kolada.DisposeAsync();
    }

    /// <summary>Orders a run on the page and waits until it has ended.</summary>
    public async Task<ReferenceRun> FetchAsync(TestBrowser analyst)
    {
        using (var ordered = await analyst.PostFormAsync(Page, [], Page + "?handler=Order"))
        {
            ordered.StatusCode.ShouldBe(HttpStatusCode.Redirect);
            ordered.Headers.Location!.OriginalString.ShouldBe(Page);
        }

        for (var deadline = DateTime.UtcNow + Patience; DateTime.UtcNow < deadline;)
        {
            var run = await Web.InAsync(null, s => s.GetRequiredService<IBenchmarkDbContext>().ReferenceRuns.AsNoTracking().OrderByDescending(r => r.OrderedAt).FirstOrDefaultAsync());
            if (run is { FinishedAt: not null } or { State: ReferenceRunState.Waiting })
            {
                return run;
            }

            await Task.Delay(100);
        }

        throw new TimeoutException($"The run did not end; Kolada was asked {Kolada.Questions.Count} questions.");
    }

    public async Task<TestBrowser> SignedInAsync()
    {
        var browser = Web.Open();
        using var response = await browser.SignInAsync(Analyst);
        response.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return browser;
    }
}

[CollectionDefinition(Name)]
public sealed class ReferenceCollectionDefinition : ICollectionFixture<ReferenceSite>
{
    public const string Name = "reference values";
}
