using Benchmark.Assignments;
using Benchmark.Reports;
using Benchmark.TestBase;
using Benchmark.Web.TestBase;
using Microsoft.AspNetCore.Localization;
using Npgsql;
using Shouldly;
using Xunit;

namespace Benchmark.Hosting;

/// <summary>Published pages are kept as they were sent, and nobody may be shown another one's or an old one.</summary>
public sealed class PublishedPageTests : IAsyncLifetime
{
    private const string Page = "/tavlor/uppsala/arbetsmarknadsnamnden/2020-t2";
    private const string Email = "anna@example.com";

    private readonly PublishedBoard _board = new("0380");
    private BenchmarkTestHost _data = null!;
    private BenchmarkWebFactory _web = null!;
    private Guid _assignment;
    private Report _report = null!;

    public async Task InitializeAsync()
    {
        _data = await BenchmarkTestHost.CreateAsync();
        await _data.AddMunicipalitiesAsync(("0380", "Uppsala", "03", "B3"));
        _assignment = _board.Assignment("Bygg trygga gångtunnlar").Id;
        _report = await _board.PublishAsync(_data, ReportPeriod.T2(2020), report => report.FollowUpAssignment(_assignment, AssignmentStatus.Delayed, null, null, null));
        _web = await BenchmarkWebFactory.StartAsync(new Dictionary<string, string?> { ["Worker:Enabled"] = "false" }, database: _data.Database);
    }

    public async Task DisposeAsync()
    {
        await _web.DisposeAsync();
        await _data.DisposeAsync();
    }

    [Fact]
    public async Task A_page_is_kept_until_the_next_publication()
    {
        using var reader = _web.Open();
        (await ReadAsync(reader)).IsKept.ShouldBeFalse();
        var (isKept, text) = await ReadAsync(reader);
        isKept.ShouldBeTrue();
        text.ShouldContain("Det enda uppdraget är försenat");

        await _board.CorrectAsync(_data, _report, "Uppdraget var redan färdigt", report => report.FollowUpAssignment(_assignment, AssignmentStatus.Completed, null, null, null));

        var (isOld, corrected) = await ReadAsync(reader);
        isOld.ShouldBeFalse();
        corrected.ShouldNotContain("Det enda uppdraget är försenat");
        corrected.ShouldContain("Uppdraget var redan färdigt");
    }

    [Theory]
    [InlineData("published_reports")]
    [InlineData("published_assignments")]
    public async Task A_reader_who_leaves_early_leaves_nobody_with_half_a_page(string table)
    {
        using var http = new HttpClient { BaseAddress = _web.Address };
        await using var wall = new NpgsqlConnection(_data.Database.Admin);
        await wall.OpenAsync();
        await using var transaction = await wall.BeginTransactionAsync();
        await using (var closed = new NpgsqlCommand($"lock table {table} in access exclusive mode", wall, transaction))
        {
            await closed.ExecuteNonQueryAsync();
        }

        using var leaving = new CancellationTokenSource();
        var first = http.GetAsync(new Uri(Page, UriKind.Relative), leaving.Token);
        await WaitUntilBlockedAsync();
        using var second = _web.Open();
        var waiting = ReadAsync(second);
        await Task.Delay(300);
        await leaving.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => first);
        await Task.Delay(300);
        await transaction.RollbackAsync();

        (await waiting).Text.ShouldContain("</html>");
        using var third = _web.Open();
        (await ReadAsync(third)).Text.ShouldContain("Det enda uppdraget är försenat");
    }

    [Fact]
    public async Task What_a_signed_in_person_sees_is_neither_kept_nor_taken_from_others()
    {
        await _web.CreateUserAsync(Email, await _web.CreateTenantAsync("0380", "Uppsala"));
        using var person = _web.Open();
        (await person.SignInAsync(Email)).Dispose();
        using var stranger = _web.Open();
        (await ReadAsync(stranger)).Text.ShouldNotContain("anna, Uppsala");

        var (isKept, own) = await ReadAsync(person);
        isKept.ShouldBeFalse();
        own.ShouldContain("anna, Uppsala");
        (await ReadAsync(stranger)).Text.ShouldNotContain("anna, Uppsala");
    }

    [Fact]
    public async Task Each_language_has_its_own_page()
    {
        using var reader = _web.Open();
        (await ReadAsync(reader)).Text.ShouldContain("<html lang=\"sv\">");
        reader.Http.DefaultRequestHeaders.Add("Cookie", $"{CookieRequestCultureProvider.DefaultCookieName}={CookieRequestCultureProvider.MakeCookieValue(new RequestCulture("en-GB"))}");
        (await ReadAsync(reader)).Text.ShouldContain("<html lang=\"en\">");
    }

    private async Task WaitUntilBlockedAsync()
    {
        while ((await _data.QueryAsAdminAsync("select 1 from pg_locks where not granted")).Count == 0)
        {
            await Task.Delay(20);
        }
    }

    private static async Task<(bool IsKept, string Text)> ReadAsync(TestBrowser browser)
    {
        using var response = await browser.GetAsync(Page);
        response.IsSuccessStatusCode.ShouldBeTrue();
        return (response.Headers.Age is not null, await TestBrowser.TextOfAsync(response));
    }
}
