using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Benchmark.Performance.Measuring;
using Benchmark.TestBase;

namespace Benchmark.Performance.Measurements;

/// <summary>From starting the program, published as <c>etc/run</c> does it, to its first page.</summary>
internal sealed class ColdStart(TestDatabase database, Results results, RunLength length)
{
    private const double TargetSeconds = 5;
    private readonly List<double> _processor = [];
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private string _folder = string.Empty;

    public async Task RunAsync()
    {
        _folder = Path.Combine(await PublishAsync(), "web");
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
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            WorkingDirectory = _folder,
            ArgumentList = { "Benchmark.Web.dll" },
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

    // The same command as in etc/run; it does nothing when these sources are published already.
    private static async Task<string> PublishAsync()
    {
        var etc = Path.Combine(PostgresServer.RepositoryRoot, "etc", "lib");
        var start = new ProcessStartInfo("node")
        {
            RedirectStandardOutput = true,
            ArgumentList = { Path.Combine(etc, "with-lock.mjs"), Path.Combine(PostgresServer.RepositoryRoot, "artifacts", ".lock"), Path.Combine(etc, "release") },
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("The release was not begun.");
        var printed = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? printed.Trim() : throw new InvalidOperationException("The program could not be published.");
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
