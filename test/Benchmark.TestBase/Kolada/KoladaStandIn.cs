using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Benchmark.TestBase.Kolada;

/// <summary>
/// A server that behaves as Kolada's API, version 3: pages, at most 5,000 rows of them and 25 ids a segment, changes since a
/// day; and that misbehaves when it is told to.
/// </summary>
public sealed class KoladaStandIn : IAsyncDisposable
{
    private const int MaxIds = 25;
    private const int MaxPageSize = 5_000;

    private readonly WebApplication _server;
    private readonly TimeProvider _clock;
    private readonly ConcurrentQueue<KoladaFault> _faults = [];

    private KoladaStandIn(WebApplication server, TimeProvider clock)
    {
        _server = server;
        _clock = clock;
    }

    public KoladaContents Contents { get; } = new();

    /// <summary>Where it answers.</summary>
    public Uri Address => new(_server.Urls.Single());

    /// <summary>Every question so far.</summary>
    public ConcurrentQueue<KoladaQuestion> Questions { get; } = [];

    /// <summary>The most rows of a page, whatever is asked for.</summary>
    public int PageSize { get; set; } = MaxPageSize;

    /// <summary>Whether "count" is the rows of all pages instead of the page's.</summary>
    public bool CountsAllPages { get; set; }

    /// <summary>A running server.</summary>
    public static async Task<KoladaStandIn> StartAsync(TimeProvider clock)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = builder.Build();
        var standIn = new KoladaStandIn(server, clock);
        server.Run(standIn.AnswerAsync);
        await server.StartAsync().ConfigureAwait(false);
        return standIn;
    }

    /// <summary>Answers questions that fit in another way, so many times.</summary>
    public void Spoil(Func<KoladaQuestion, bool> when, Func<HttpContext, Task> answer, int times = int.MaxValue) =>
        _faults.Enqueue(new KoladaFault(when, answer, times));

    /// <summary>Behaves again.</summary>
    public void Mend() => _faults.Clear();

    /// <summary>No longer answers at all.</summary>
    public Task StopAsync() => _server.StopAsync();

    public async ValueTask DisposeAsync() => await _server.DisposeAsync().ConfigureAwait(false);

    private async Task AnswerAsync(HttpContext context)
    {
        var question = new KoladaQuestion(Uri.UnescapeDataString(context.Request.Path), context.Request.QueryString.Value ?? string.Empty, _clock.GetUtcNow());
        Questions.Enqueue(question);
        if (_faults.FirstOrDefault(f => f.Takes(question)) is { } fault)
        {
            await fault.Answer(context).ConfigureAwait(false);
            return;
        }

        var perPage = Number(context, "per_page", MaxPageSize);
        if (question.MostIds > MaxIds || perPage > MaxPageSize)
        {
            await KoladaAnswers.StatusAsync(context, 422).ConfigureAwait(false);
            return;
        }

        if (RowsOf(question, context) is not { } rows)
        {
            await KoladaAnswers.StatusAsync(context, 404).ConfigureAwait(false);
            return;
        }

        var size = Math.Min(perPage, PageSize);
        var page = Number(context, "page", 1);
        var sent = rows.Skip((page - 1) * size).Take(size).ToList();
        var next = page * size < rows.Count ? $"{Address.ToString().TrimEnd('/')}{question.Path}?per_page={size}&page={page + 1}{Since(context)}" : null;
        await KoladaAnswers.PageAsync(context, sent, CountsAllPages ? rows.Count : sent.Count, next).ConfigureAwait(false);
    }

    private List<string>? RowsOf(KoladaQuestion question, HttpContext context) => question.Path.Split('/', StringSplitOptions.RemoveEmptyEntries) switch
    {
        ["v3", "kpi"] => [.. Contents.Titles.Select(t => JsonSerializer.Serialize(new { id = t.Key, title = t.Value, is_divided_by_gender = 1 }))],
        ["v3", "municipality"] => [.. Contents.Municipalities.Select(m => JsonSerializer.Serialize(new { id = m.Key, title = m.Value.Title, type = m.Value.Type }))],
        ["v3", "municipality_groups"] =>
            [.. Contents.Groups.Select((g, i) => JsonSerializer.Serialize(new { id = $"G{i}", title = g.Key, members = g.Value.Select(code => new { member_id = code, member_title = code }) }))],
        ["v3", "data", "kpi", var kpis, "municipality", var municipalities, "year", var years] => Contents.Rows(
            kpis.Split(','),
            municipalities.Split(','),
            [.. years.Split(',').Select(y => int.Parse(y, CultureInfo.InvariantCulture))],
            context.Request.Query["from_date"].ToString() is { Length: > 0 } day ? DateOnly.Parse(day, CultureInfo.InvariantCulture) : null),
        _ => null,
    };

    private static int Number(HttpContext context, string name, int otherwise) =>
        int.TryParse(context.Request.Query[name], CultureInfo.InvariantCulture, out var number) ? number : otherwise;

    private static string Since(HttpContext context) =>
        context.Request.Query["from_date"].ToString() is { Length: > 0 } day ? $"&from_date={day}" : string.Empty;

    private sealed class KoladaFault(Func<KoladaQuestion, bool> when, Func<HttpContext, Task> answer, int times)
    {
        private int _left = times;

        public Func<HttpContext, Task> Answer { get; } = answer;

        public bool Takes(KoladaQuestion question) => when(question) && _left > 0 && Interlocked.Decrement(ref _left) >= 0;
    }
}
