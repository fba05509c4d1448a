using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Benchmark.Performance.Measuring;
using Benchmark.TestBase;

namespace Benchmark.Performance.Measurements;

/// <summary>From starting the built program as a process of its own to its first page.</summary>
internal sealed class ColdStart(TestDatabase database, Results results, RunLength length)
{
    private const double TargetSeconds = 5;
    private readonly List<double> _processor = [];
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public async Task RunAsync()
    {
        var noise = new MachineNoise();
        var starts = new List<double>();
        for (var i = 0; i < length.Starts; i++)
        {
            starts.Add(await StartAsync());
        }

        results.Add("Processor time of one such start", _processor.Order().ElementAt(starts.Count / 2), "s", null, noise);
        results.Add(FormattableString.Invariant($"Cold start to first page, median of {starts.Count}"), starts.Order().ElementAt(starts.Count / 2), "s", TargetSeconds, noise);
    }

    private async Task<double> StartAsync()
    {
        var address = FormattableString.Invariant($"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo(Environment.ProcessPath!.EndsWith("dotnet", StringComparison.Ordinal) ? Environment.ProcessPath : "dotnet")
        {
            RedirectStandardOutput = true,
            WorkingDirectory = Path.Combine(PostgresServer.RepositoryRoot, "src", "Benchmark.Web"),
            ArgumentList = { Path.Combine(AppContext.BaseDirectory.Replace(Path.Combine("test", "Benchmark.Performance"), Path.Combine("src", "Benchmark.Web"), StringComparison.Ordinal), "Benchmark.Web.dll") },
            Environment =
            {
                ["ASPNETCORE_ENVIRONMENT"] = "Production",
                ["ASPNETCORE_URLS"] = address,
                ["ConnectionStrings__Default"] = database.App,
                ["ConnectionStrings__Jobs"] = database.Jobs,
            },
        };
        using var http = new HttpClient { BaseAddress = new Uri(address) };
        var from = TimeProvider.System.GetTimestamp();
        using var process = Process.Start(start) ?? throw new InvalidOperationException("The program did not start.");
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        try
        {
            while (!await AnswersAsync(http))
            {
                if (process.HasExited || TimeProvider.System.GetElapsedTime(from) > Patience)
                {
                    throw new InvalidOperationException("The program never answered.");
                }

                await Task.Delay(10);
            }

            var elapsed = TimeProvider.System.GetElapsedTime(from).TotalSeconds;
            _processor.Add(process.TotalProcessorTime.TotalSeconds);
            return elapsed;
        }
        finally
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }
    }

    private static async Task<bool> AnswersAsync(HttpClient http)
    {
        try
        {
            using var response = await http.GetAsync(new Uri("/", UriKind.Relative));
            return response.StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
