using Microsoft.OpenApi;

namespace Benchmark.Web.Infrastructure.OpenApi;

internal static class OpenApiSetup
{
    private const string Scheme = "token";

    /// <summary>The description of version 1 at <c>/openapi/v1.json</c>.</summary>
    public static void AddApiDescription(this IServiceCollection services) =>
        services.AddOpenApi("v1", options =>
        {
            options.ShouldInclude = description => description.RelativePath?.StartsWith("api/v1", StringComparison.OrdinalIgnoreCase) == true;
            options.AddDocumentTransformer((document, _, _) =>
            {
                document.Info = new OpenApiInfo
                {
                    Title = "Benchmark",
                    Version = "v1",
                    Description = "Published reports of municipal labour-market boards, and hand-in of a municipality's own. " +
                        "Open figures need no sign-in. The rest needs a token: POST /connect/token with grant_type=client_credentials, " +
                        "client_id and client_secret of a client that the municipality's administrator has created.",
                };
                document.Servers = [];
                document.Components ??= new OpenApiComponents();
                document.Components.SecuritySchemes ??= new Dictionary<string, IOpenApiSecurityScheme>();
                document.Components.SecuritySchemes[Scheme] = new OpenApiSecurityScheme
                {
                    Type = SecuritySchemeType.OAuth2,
                    Flows = new OpenApiOAuthFlows
                    {
                        ClientCredentials = new OpenApiOAuthFlow
                        {
                            TokenUrl = new Uri("/connect/token", UriKind.Relative),
                            Scopes = new Dictionary<string, string>
                            {
                                [Tokens.ApiScopes.Read] = "Read the municipality's own reports.",
                                [Tokens.ApiScopes.Write] = "Hand in, change and submit the municipality's own reports.",
                            },
                        },
                    },
                };
                return Task.CompletedTask;
            });
            options.AddOperationTransformer<SecuredOperations>();
        });

    public static void MapApiDescription(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapOpenApi("/openapi/{documentName}.json").AllowAnonymous();
}
